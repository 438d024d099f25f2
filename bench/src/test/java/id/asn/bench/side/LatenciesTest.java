package id.asn.bench.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void a_percentile_is_a_measured_value_by_nearest_rank() {
        Latencies hundred = Latencies.of(LongStream.rangeClosed(1, 100).map(n -> (101 - n) * 1_000_000));
        assertEquals(50, hundred.percentileMillis(50));
        assertEquals(99, hundred.percentileMillis(99));
        assertEquals(100, hundred.percentileMillis(100));
        assertEquals(50.5, hundred.meanMillis(), 1e-9);
    }

    @Test
    void one_measurement_is_every_percentile() {
        Latencies one = Latencies.of(LongStream.of(7_500_000));
        assertEquals(7.5, one.percentileMillis(1));
        assertEquals(7.5, one.percentileMillis(99));
    }

    @Test
    void nothing_has_no_percentile() {
        assertThrows(IllegalStateException.class, () -> Latencies.NONE.percentileMillis(50));
    }
}
