package id.asn.platform.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final long MILLI = 1_000_000;
    private static final long TARGET = 50 * MILLI;
    private static final long WINDOW = 101 * MILLI;

    private final Gate gate = new Gate(new Gate.Bounds(10, 100, TARGET), 0);
    private long now;

    /** Lets the limit rise to the ceiling, all of it in use; answers with nobody inside. */
    private void open() {
        fill();
        while (gate.limit() < 100) {
            now += WINDOW;
            gate.waited(0, now);
            fill();
        }
        while (gate.inFlight() > 0) {
            gate.leave();
        }
    }

    private void fill() {
        while (gate.enter(Rank.LAST)) {
            assertTrue(gate.inFlight() <= 100);
        }
    }

    @Test
    void it_begins_at_twice_the_floor_and_rises_only_while_it_is_used() {
        assertEquals(20, gate.limit());
        gate.waited(0, WINDOW);
        assertEquals(20, gate.limit(), "nobody is inside");
        fill();
        gate.waited(0, 2 * WINDOW);
        assertEquals(22, gate.limit());
    }

    @Test
    void a_standing_queue_lowers_the_limit_to_the_floor_and_no_further() {
        open();
        for (int i = 0; i < 100; i++) {
            now += WINDOW;
            gate.waited(TARGET + 1, now);
        }
        assertEquals(10, gate.limit());
    }

    @Test
    void one_that_did_not_wait_shows_that_there_is_no_queue() {
        gate.waited(TARGET * 10, 1);
        gate.waited(0, 2);
        gate.waited(TARGET * 10, WINDOW);
        assertEquals(20, gate.limit());
    }

    @Test
    void the_oldest_that_waits_tells_when_nothing_begins() {
        open();
        gate.waiting(TARGET + 1, now + WINDOW - 2 * MILLI);
        assertEquals(100, gate.limit());
        gate.waiting(TARGET, now + WINDOW);
        assertEquals(100, gate.limit());
        gate.waiting(TARGET + 1, now + 2 * WINDOW);
        assertEquals(90, gate.limit());
        fill();
        gate.waited(1, now + 2 * WINDOW + 1);
        gate.waiting(TARGET * 10, now + 3 * WINDOW);
        assertEquals(100, gate.limit(), "one began at once");
    }

    @Test
    void the_oldest_that_waits_is_the_first_that_came_and_has_not_begun() {
        Waiting waiting = new Waiting();
        assertEquals(0, waiting.longest(9));
        Waiting.Turn first = waiting.come(1);
        Waiting.Turn second = waiting.come(4);
        assertEquals(8, waiting.longest(9));
        assertTrue(waiting.end(first));
        assertFalse(waiting.end(first));
        assertEquals(5, waiting.longest(9));
        assertTrue(waiting.end(second));
        assertEquals(0, waiting.longest(9));
    }

    @Test
    void the_limit_rises_again_when_the_queue_is_gone() {
        open();
        fill();
        gate.waited(TARGET + 1, now + WINDOW);
        gate.waited(TARGET + 1, now + 2 * WINDOW);
        assertEquals(81, gate.limit());
        gate.waited(1, now + 3 * WINDOW);
        assertEquals(91, gate.limit());
        gate.waited(1, now + 4 * WINDOW);
        assertEquals(100, gate.limit());
    }

    @Test
    void each_class_fills_its_share_and_the_floor_leaves_room_for_the_last() {
        open();
        for (Rank rank : Rank.values()) {
            while (gate.enter(rank)) {
                assertTrue(gate.inFlight() <= 100);
            }
        }
        assertEquals(100, gate.inFlight());
        for (int i = 0; i < 50; i++) {
            gate.leave();
        }
        assertFalse(gate.enter(Rank.PUBLIC_READ));
        assertTrue(gate.enter(Rank.OWN_READ));
    }

    @Test
    void never_more_are_in_than_fit_however_many_come_at_once() throws Exception {
        AtomicInteger most = new AtomicInteger();
        Callable<Void> comes = () -> {
            for (int i = 0; i < 20_000; i++) {
                if (gate.enter(Rank.LAST)) {
                    most.accumulateAndGet(gate.inFlight(), Math::max);
                    gate.leave();
                }
            }
            return null;
        };
        Gate small = new Gate(new Gate.Bounds(1, 2, TARGET), 0);
        assertTrue(small.enter(Rank.LAST) && small.enter(Rank.LAST) && !small.enter(Rank.LAST));
        var threads = Executors.newFixedThreadPool(8);
        for (var done : threads.invokeAll(List.of(comes, comes, comes, comes))) {
            done.get();
        }
        threads.shutdown();
        assertTrue(most.get() <= 4, "at most as many as there are threads: " + most);
        assertEquals(0, gate.inFlight());
    }

    @Test
    void bounds_without_an_inside_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Gate.Bounds(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Gate.Bounds(3, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Gate.Bounds(1, 2, 0));
    }

    @Test
    void a_request_is_classed_by_method_path_and_token() {
        Ranks ranks = Ranks.of("POST /v1/lamaran/[^/]+/pengajuan", "/q/.*|/v1/kejadian");
        assertEquals(Optional.of(Rank.PUBLIC_READ), ranks.of("GET", "/v1/formasi", false));
        assertEquals(Optional.of(Rank.OWN_READ), ranks.of("GET", "/v1/lamaran", true));
        assertEquals(Optional.of(Rank.WRITE), ranks.of("PUT", "/v1/lamaran/1/pilihan", true));
        assertEquals(Optional.of(Rank.LAST), ranks.of("POST", "/v1/lamaran/1/pengajuan", true));
        assertEquals(Optional.of(Rank.OWN_READ), ranks.of("GET", "/v1/lamaran/1/pengajuan", true));
        assertEquals(Optional.empty(), ranks.of("GET", "/q/health/live", false));
        assertEquals(Optional.empty(), ranks.of("GET", "/v1/kejadian", true));
    }
}
