package id.asn.bench;

import id.asn.bench.side.Latencies;
import java.util.Locale;

/** The printed outcome of a measure. */
record Report(Measure measure, Settings settings, String durability) {

    private static final String HEAD = """

            %s
            %d connections; ours warmed %d s at a time until it gains less than a tenth, the limit once; then %d x %d s in turns, the median counts.
            PostgreSQL: %s.
            Load generator, services and PostgreSQL share the %d cores of this machine.
            The services run with the full compiler, as in production; otherwise as ./asn up starts them. Machines differ: the ratio counts, not the figures.

            """;

    private static final String ROWS = """
                                   per second    mean ms     p50 ms     p99 ms
            %-20s %,12.0f %10.2f %10.2f %10.2f
            %-20s %,12.0f %10.2f %10s %10s
            ratio                %12.3f
            """;

    String of(Comparison found) {
        return head() + rows(found) + beside(found);
    }

    private static String beside(Comparison found) {
        StringBuilder lines = new StringBuilder();
        found.beside()
                .forEach((name, run) -> lines.append(String.format(
                        Locale.ROOT,
                        "%-20s %,12.0f %10.2f %10.2f %10.2f%n",
                        name,
                        run.perSecond(),
                        run.meanMillis(),
                        run.latencies().percentileMillis(50),
                        run.latencies().percentileMillis(99))));
        return lines.toString();
    }

    private String head() {
        return String.format(
                Locale.ROOT,
                HEAD,
                measure.name() + ": " + measure.subject(),
                measure.connections(settings),
                settings.seconds(),
                Contest.ROUNDS,
                settings.seconds(),
                durability,
                Runtime.getRuntime().availableProcessors());
    }

    private String rows(Comparison found) {
        return String.format(
                Locale.ROOT,
                ROWS,
                measure.service().module(),
                found.oursPerSecond(),
                found.oursMeanMillis(),
                found.latencies().percentileMillis(50),
                found.latencies().percentileMillis(99),
                measure.limit(),
                found.limitPerSecond(),
                found.limitMeanMillis(),
                limit(found, 50),
                limit(found, 99),
                found.ratio());
    }

    private static String limit(Comparison found, double percent) {
        Latencies latencies = found.limitLatencies();
        return latencies.count() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", latencies.percentileMillis(percent));
    }
}
