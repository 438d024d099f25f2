package id.asn.bench;

import id.asn.bench.side.Side;
import id.asn.launcher.ServiceName;

/** One operation of a service, and what its database alone can do of it. */
public interface Measure {

    /** The word after {@code ./asn bench}. */
    String name();

    /** What is measured beside what, in one line. */
    String subject();

    /** Whose operation it is. */
    ServiceName service();

    /** Fills the house with what the measure needs. */
    Sides prepare(TemporaryHouse house, Settings settings);

    /** Ours over HTTP; the limit by pgbench. */
    record Sides(Side ours, Side limit) {}
}
