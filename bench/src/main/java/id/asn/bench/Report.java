package id.asn.bench;

import java.util.Locale;

/** The printed outcome of a measure. */
record Report(Measure measure, Settings settings, String durability) {

    private static final String TEXT = """

            %s
            %d connections; each side warmed %d s, then %d x %d s in turns, the median counts.
            PostgreSQL: %s.
            Load generator, services and PostgreSQL share the %d cores of this machine.
            The services run as ./asn up starts them. Machines differ: the ratio counts, not the figures.

            %-20s %12s %10s %10s %10s
            %-20s %,12.0f %10.2f %10.2f %10.2f
            %-20s %,12.0f %10.2f %10s %10s
            %-20s %12.3f
            """;

    String of(Comparison found) {
        return String.format(
                Locale.ROOT,
                TEXT,
                measure.name() + ": " + measure.subject(),
                settings.connections(),
                settings.seconds(),
                Contest.ROUNDS,
                settings.seconds(),
                durability,
                Runtime.getRuntime().availableProcessors(),
                "",
                "per second",
                "mean ms",
                "p50 ms",
                "p99 ms",
                measure.service().module(),
                found.oursPerSecond(),
                found.oursMeanMillis(),
                found.latencies().percentileMillis(50),
                found.latencies().percentileMillis(99),
                "pgbench (the limit)",
                found.limitPerSecond(),
                found.limitMeanMillis(),
                "-",
                "-",
                "ratio",
                found.ratio());
    }
}
