package id.asn.bench;

import id.asn.bench.side.Side;
import id.asn.launcher.ServiceName;
import java.util.Map;

/** One operation of a service, and what its database alone can do of it. */
public interface Measure {

    /** The word after {@code ./asn bench}. */
    String name();

    /** What is measured beside what, in one line. */
    String subject();

    /** Whose operation it is. */
    ServiceName service();

    /** What the limit is called in the report. */
    default String limit() {
        return "pgbench (the limit)";
    }

    /** How many work at a time on either side. */
    default int connections(Settings settings) {
        return settings.connections();
    }

    /** What the services' machines are told beyond what they are told in production. */
    default String jvm() {
        return "";
    }

    /** Fills the house with what the measure needs. */
    Sides prepare(TemporaryHouse house, Settings settings);

    /**
     * Ours over HTTP; the limit by pgbench.
     *
     * @param beside what else is measured for itself, by its name
     */
    record Sides(Side ours, Side limit, Map<String, Side> beside) {

        /** Only the two. */
        public Sides(Side ours, Side limit) {
            this(ours, limit, Map.of());
        }
    }
}
