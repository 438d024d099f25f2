package id.asn.formation.pemerataan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The laws that make the index one measure, comparable over the years of an agency. */
class KetimpanganTest {
    private static final BigDecimal DUST = new BigDecimal("1e-20");

    @Provide
    Arbitrary<List<Tempat>> places() {
        return Sebaran.small(12);
    }

    private static BigDecimal indeks(List<Tempat> places) {
        return Ketimpangan.of(places).indeks();
    }

    @Property
    void it_lies_between_nought_and_one(@ForAll("places") List<Tempat> places) {
        BigDecimal indeks = indeks(places);
        assertEquals(4, indeks.scale());
        assertTrue(indeks.signum() >= 0 && indeks.compareTo(BigDecimal.ONE) <= 0);
    }

    @Property
    void it_is_nought_where_all_places_are_equally_full(
            @ForAll("places") List<Tempat> places, @ForAll @IntRange(min = 0, max = 5) int factor) {
        List<Tempat> even = places.stream()
                .map(place -> place.with(place.kebutuhan() * factor))
                .toList();
        assertEquals(0, Ketimpangan.of(even).orang().signum());
    }

    @Property
    void it_is_nought_only_there(@ForAll("places") List<Tempat> places) {
        Ukuran all = Ukuran.of(places);
        boolean even = places.stream()
                .allMatch(place -> place.bezetting() * all.kebutuhan() == place.kebutuhan() * all.bezetting());
        assertEquals(
                even || all.kebutuhan() == 0, Ketimpangan.of(places).orang().signum() == 0);
    }

    @Property
    void more_staff_everywhere_or_more_need_everywhere_changes_nothing(
            @ForAll("places") List<Tempat> places,
            @ForAll @IntRange(min = 1, max = 50) int staff,
            @ForAll @IntRange(min = 1, max = 50) int need) {
        List<Tempat> grown = places.stream()
                .map(place ->
                        new Tempat(place.unit(), place.rumpun(), place.kebutuhan() * need, place.bezetting() * staff))
                .toList();
        assertEquals(indeks(places), indeks(grown));
    }

    @Property
    void it_falls_when_somebody_moves_from_above_the_mean_to_below_it_unless_both_end_beyond(
            @ForAll("places") List<Tempat> places) {
        Rasio mean = Ukuran.of(places).rasio();
        for (int from = 0; mean.kebutuhan() > 0 && from < places.size(); from++) {
            for (int to = 0; to < places.size(); to++) {
                List<Tempat> moved = new ArrayList<>(places);
                moved.set(
                        from, places.get(from).with(Math.max(0, places.get(from).bezetting() - 1)));
                moved.set(to, places.get(to).with(places.get(to).bezetting() + 1));
                boolean levelling = places.get(from).rasio().compareTo(mean) > 0
                        && places.get(to).rasio().compareTo(mean) < 0
                        && (moved.get(from).rasio().compareTo(mean) >= 0
                                || moved.get(to).rasio().compareTo(mean) <= 0);
                if (levelling && places.get(from).bezetting() > 0) {
                    BigDecimal change = Ketimpangan.of(moved)
                            .orang()
                            .subtract(Ketimpangan.of(places).orang());
                    assertTrue(change.add(DUST).signum() < 0);
                }
            }
        }
    }

    @Property
    void splitting_a_place_into_equally_full_parts_changes_nothing(@ForAll("places") List<Tempat> places) {
        List<Tempat> doubled = new ArrayList<>();
        for (Tempat place : places) {
            doubled.add(place);
            doubled.add(new Tempat(
                    new Unit(place.unit().kode() + "B", "B", place.unit().lokasi()),
                    place.rumpun(),
                    place.kebutuhan(),
                    place.bezetting()));
        }
        assertEquals(indeks(places), indeks(doubled));
    }

    @Test
    void a_quarter_of_the_people_would_have_to_stand_elsewhere() {
        assertEquals(
                new BigDecimal("0.2500"), indeks(List.of(Sebaran.tempat("A", 1, 4, 6), Sebaran.tempat("B", 3, 4, 2))));
    }

    @Test
    void it_is_one_where_all_stand_where_nothing_is_needed() {
        assertEquals(
                new BigDecimal("1.0000"), indeks(List.of(Sebaran.tempat("A", 1, 0, 6), Sebaran.tempat("B", 3, 4, 0))));
    }

    @Test
    void a_rumpun_that_nobody_needs_is_left_out() {
        Tempat odd = new Tempat(Sebaran.tempat("A", 1, 0, 0).unit(), "S", 0, 9);
        Ketimpangan found = Ketimpangan.of(List.of(odd, Sebaran.tempat("A", 1, 2, 2)));
        assertEquals(2, found.bezetting());
        assertEquals(new BigDecimal("0.0000"), found.indeks());
    }

    @Test
    void one_rumpun_does_not_make_up_for_another() {
        Unit one = Sebaran.tempat("A", 1, 0, 0).unit();
        Unit other = Sebaran.tempat("B", 1, 0, 0).unit();
        List<Tempat> places = List.of(
                new Tempat(one, "GURU", 2, 3),
                new Tempat(other, "GURU", 2, 1),
                new Tempat(one, "BIDAN", 2, 1),
                new Tempat(other, "BIDAN", 2, 3));
        assertEquals(new BigDecimal("0.2500"), indeks(places));
    }
}
