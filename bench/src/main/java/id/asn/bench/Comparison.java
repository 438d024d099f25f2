package id.asn.bench;

import id.asn.bench.side.Latencies;
import id.asn.bench.side.Run;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The rounds of both sides, and what they come to. */
record Comparison(List<Run> ours, List<Run> limit, Map<String, Run> beside) {

    Comparison(List<Run> ours, List<Run> limit) {
        this(ours, limit, Map.of());
    }

    double oursPerSecond() {
        return median(ours, Run::perSecond);
    }

    double limitPerSecond() {
        return median(limit, Run::perSecond);
    }

    /** How much of what the database can do reaches the caller: 1 would mean that the service costs nothing. */
    double ratio() {
        return oursPerSecond() / limitPerSecond();
    }

    double oursMeanMillis() {
        return median(ours, Run::meanMillis);
    }

    double limitMeanMillis() {
        return median(limit, Run::meanMillis);
    }

    /** Of all our rounds together. */
    Latencies latencies() {
        return Latencies.together(ours.stream().map(Run::latencies).toList());
    }

    /** Of all rounds of the limit together; none where pgbench told only its mean. */
    Latencies limitLatencies() {
        return Latencies.together(limit.stream().map(Run::latencies).toList());
    }

    /** The middle one, or the mean of the middle two. */
    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
