package id.asn.bench.side;

import id.asn.launcher.Fault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The summary that pgbench prints, of version 13 or newer.
 *
 * @param perSecond transactions, the time for connecting left out
 */
record PgBenchOutput(double perSecond, double meanMillis) {

    private static final Pattern TPS = Pattern.compile(
            "^tps = ([0-9.]+) \\((?:without initial connection time|excluding connections establishing)\\)",
            Pattern.MULTILINE);
    private static final Pattern LATENCY = Pattern.compile("^latency average = ([0-9.]+) ms", Pattern.MULTILINE);
    private static final Pattern FAILED =
            Pattern.compile("^number of failed transactions: ([0-9]+)", Pattern.MULTILINE);

    /**
     * Reads it.
     *
     * @throws Fault when a transaction failed, or it is no such summary
     */
    static PgBenchOutput parse(String text) {
        Matcher failed = FAILED.matcher(text);
        if (failed.find() && !failed.group(1).equals("0")) {
            throw new Fault("pgbench failed in " + failed.group(1) + " transactions; its figure is worth nothing.");
        }
        return new PgBenchOutput(number(TPS, text), number(LATENCY, text));
    }

    Run run() {
        return new Run(perSecond, meanMillis, Latencies.NONE);
    }

    private static double number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) throw new Fault("pgbench's summary is not understood: " + text.strip());
        return Double.parseDouble(found.group(1));
    }
}
