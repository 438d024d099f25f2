package id.asn.formation.pemerataan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Handing seats out one by one does as much good as the best of all ways to hand them out at once. */
class AndaiTest {

    @Provide
    Arbitrary<List<Tempat>> places() {
        return Sebaran.small(5);
    }

    @Property(tries = 500)
    void no_other_placing_of_the_seats_levels_better(
            @ForAll("places") List<Tempat> places, @ForAll @IntRange(min = 0, max = 8) int seats) {
        Andai andai = Andai.of(places, seats);
        List<List<Tempat>> every = new ArrayList<>();
        int used = (int) Math.min(seats, Ukuran.of(places).kurang());
        fill(places, 0, used, new ArrayList<>(), every);
        for (List<Tempat> other : every) {
            int worse = Sebaran.compare(Sebaran.levels(places, other), Sebaran.levels(places, andai.sesudah()));
            assertTrue(worse <= 0, () -> andai + " but " + other);
        }
        assertEquals(used, andai.kursi().size());
        assertEquals(seats - used, andai.tersisa());
    }

    private static void fill(List<Tempat> places, int next, int left, List<Tempat> sofar, List<List<Tempat>> every) {
        if (next == places.size()) {
            if (left == 0) {
                every.add(List.copyOf(sofar));
            }
            return;
        }
        Tempat place = places.get(next);
        for (int persons = 0; persons <= Math.min(left, place.kurang()); persons++) {
            sofar.add(place.with(place.bezetting() + persons));
            fill(places, next + 1, left - persons, sofar, every);
            sofar.remove(next);
        }
    }

    @Test
    void each_seat_goes_to_the_place_that_is_the_emptiest_when_its_turn_comes() {
        Andai andai = Andai.of(List.of(Sebaran.tempat("A", 1, 4, 1), Sebaran.tempat("B", 3, 2, 0)), 4);
        assertEquals(
                List.of("B 0", "A 1", "B 1", "A 2"),
                andai.kursi().stream()
                        .map(seat -> seat.tempat().unit().kode() + " " + seat.terisi())
                        .toList());
    }

    @Test
    void of_places_equally_empty_the_smaller_is_served_first() {
        Andai andai = Andai.of(List.of(Sebaran.tempat("A", 1, 4, 2), Sebaran.tempat("B", 3, 2, 1)), 1);
        assertEquals("B", andai.kursi().get(0).tempat().unit().kode());
    }

    @Test
    void seats_that_nobody_needs_are_left_over() {
        Andai andai = Andai.of(List.of(Sebaran.tempat("A", 1, 2, 1), Sebaran.tempat("B", 3, 0, 3)), 5);
        assertEquals(1, andai.kursi().size());
        assertEquals(4, andai.tersisa());
        assertEquals(2, andai.sesudah().get(0).bezetting());
    }
}
