package id.asn.platform.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places(2);
    private final List<String> turns = new ArrayList<>();

    private Places.Stay come(Rank rank, String name) {
        return places.come(rank, () -> turns.add(name));
    }

    @Test
    void the_highest_class_comes_first_and_within_it_who_came_first() {
        Places.Stay first = come(Rank.PUBLIC_READ, "first");
        Places.Stay second = come(Rank.PUBLIC_READ, "second");
        assertTrue(first.atOnce() && second.atOnce());
        Places.Stay read = come(Rank.OWN_READ, "read");
        Places.Stay submit = come(Rank.LAST, "submit");
        Places.Stay later = come(Rank.LAST, "later");
        assertFalse(read.atOnce() || submit.atOnce() || later.atOnce());
        places.leave(first);
        places.leave(second);
        places.leave(submit);
        assertEquals(List.of("submit", "later", "read"), turns);
        places.leave(later);
        places.leave(read);
        assertEquals(0, places.taken());
        assertEquals(3, turns.size(), "who went on at once is not called");
    }

    @Test
    void who_goes_away_waiting_takes_nobody_s_turn() {
        Places.Stay first = come(Rank.WRITE, "first");
        come(Rank.WRITE, "second");
        Places.Stay gone = come(Rank.WRITE, "gone");
        come(Rank.WRITE, "stays");
        places.leave(gone);
        assertEquals(List.of(), turns);
        places.leave(first);
        assertEquals(List.of("stays"), turns);
        assertEquals(2, places.taken());
    }

    @Test
    void however_many_come_at_once_no_more_run_than_there_are_places_and_all_have_their_turn() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        int rounds = 5000;
        Callable<Void> comes = () -> {
            for (int i = 0; i < rounds; i++) {
                CountDownLatch turn = new CountDownLatch(1);
                Places.Stay stay = places.come(Rank.values()[i % Rank.values().length], turn::countDown);
                if (!stay.atOnce()) turn.await();
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                running.decrementAndGet();
                places.leave(stay);
            }
            return null;
        };
        var threads = Executors.newFixedThreadPool(6);
        for (var done : threads.invokeAll(List.of(comes, comes, comes, comes, comes, comes))) {
            done.get();
        }
        threads.shutdown();
        assertTrue(most.get() <= 2, "at most two: " + most);
        assertEquals(0, places.taken());
    }

    @Test
    void no_place_at_all_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Places(0));
    }
}
