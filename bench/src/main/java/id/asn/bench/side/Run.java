package id.asn.bench.side;

/**
 * What one side did in one phase.
 *
 * @param perSecond finished requests or transactions
 * @param meanMillis of one of them
 * @param latencies of each, none where only the mean is known
 */
public record Run(double perSecond, double meanMillis, Latencies latencies) {}
