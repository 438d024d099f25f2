package id.asn.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.bench.side.Latencies;
import id.asn.bench.side.Run;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void the_ratio_is_that_of_the_medians() {
        Comparison odd = new Comparison(List.of(run(900), run(100), run(300)), List.of(run(1000), run(1200), run(5)));
        assertEquals(300, odd.oursPerSecond());
        assertEquals(1000, odd.limitPerSecond());
        assertEquals(0.3, odd.ratio(), 1e-9);
    }

    @Test
    void of_two_rounds_the_median_lies_halfway() {
        Comparison two = new Comparison(List.of(run(100), run(300)), List.of(run(1000), run(600)));
        assertEquals(0.25, two.ratio(), 1e-9);
    }

    @Test
    void latencies_of_all_our_rounds_count_together() {
        Run quick = new Run(1, 1, Latencies.of(LongStream.of(3_000_000, 1_000_000)));
        Run slow = new Run(1, 1, Latencies.of(LongStream.of(2_000_000, 9_000_000)));
        Comparison comparison = new Comparison(List.of(quick, slow), List.of(run(1)));
        assertEquals(4, comparison.latencies().count());
        assertEquals(2, comparison.latencies().percentileMillis(50));
    }

    private static Run run(double perSecond) {
        return new Run(perSecond, 1, Latencies.NONE);
    }
}
