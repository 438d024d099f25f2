package id.asn.platform.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long START = Long.MAX_VALUE - 10 * SECOND;

    @Test
    void so_many_at_once_then_one_for_each_interval() {
        Rate rate = new Rate(6, 1);
        for (int left = 5; left >= 0; left--) {
            Rate.Taken taken = rate.take("a", START);
            assertTrue(taken.taken());
            assertEquals(left, taken.remaining());
        }
        Rate.Taken refused = rate.take("a", START);
        assertFalse(refused.taken());
        assertEquals(10, refused.seconds());
        assertFalse(rate.take("a", START + 9 * SECOND).taken());
        assertTrue(rate.take("a", START + 10 * SECOND).taken());
        assertFalse(rate.take("a", START + 10 * SECOND).taken());
    }

    @Test
    void what_was_refused_takes_nothing() {
        Rate rate = new Rate(1, 1);
        assertTrue(rate.take("a", 0).taken());
        for (int i = 1; i < 60; i++) {
            assertFalse(rate.take("a", i * SECOND).taken());
        }
        assertTrue(rate.take("a", 60 * SECOND).taken());
    }

    @Test
    void keys_do_not_share() {
        Rate rate = new Rate(1, 1);
        assertTrue(rate.take("a", 0).taken());
        assertTrue(rate.take("b", 0).taken());
    }

    @Test
    void instances_that_share_a_rate_give_no_more_than_it_together() {
        Rate one = new Rate(10, 2);
        Rate two = new Rate(10, 2);
        int given = 0;
        for (int i = 0; i < 10; i++) {
            given += (one.take("a", 0).taken() ? 1 : 0) + (two.take("a", 0).taken() ? 1 : 0);
        }
        assertEquals(10, given);
    }
}
