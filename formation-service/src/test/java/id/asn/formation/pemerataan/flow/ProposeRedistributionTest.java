package id.asn.formation.pemerataan.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.pemerataan.Ketimpangan;
import id.asn.formation.pemerataan.Pemindahan;
import id.asn.formation.pemerataan.Sebaran;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Ukuran;
import id.asn.formation.pemerataan.Unit;
import id.asn.formation.pemerataan.Usul;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The proposal is the best there is, measured against every other; and it keeps the promises that it makes. */
class ProposeRedistributionTest {
    private final ProposeRedistribution redistribution = new ProposeRedistribution();

    @Provide
    Arbitrary<List<Tempat>> five() {
        return Sebaran.small(5);
    }

    @Provide
    Arbitrary<List<Tempat>> twenty() {
        return Sebaran.small(20);
    }

    @Property(tries = 600)
    void no_other_set_of_moves_levels_better_or_as_well_with_less_travel(@ForAll("five") List<Tempat> places) {
        Usul usul = redistribution.propose(places);
        EveryMove all = new EveryMove(places);
        assertEquals(0, Sebaran.compare(all.bestLevels(), Sebaran.levels(places, usul.sesudah())), usul::toString);
        assertEquals(all.fewestMoves(), usul.orang());
        assertEquals(all.fewestMeters(), usul.meter());
    }

    @Property
    void nobody_gives_below_its_own_need_and_nobody_takes_above_it(@ForAll("twenty") List<Tempat> places) {
        for (Pemindahan move : redistribution.propose(places).pemindahan()) {
            assertTrue(move.jumlah() > 0);
            assertTrue(move.dariSesudah().bezetting() >= move.dari().kebutuhan());
            assertTrue(move.keSesudah().bezetting() <= move.ke().kebutuhan());
        }
    }

    @Property
    void people_are_moved_not_made_and_no_more_of_them_than_help(@ForAll("twenty") List<Tempat> places) {
        Usul usul = redistribution.propose(places);
        Ukuran before = Ukuran.of(places);
        Ukuran after = Ukuran.of(usul.sesudah());
        assertEquals(before.bezetting(), after.bezetting());
        assertEquals(before.kebutuhan(), after.kebutuhan());
        assertEquals(Math.min(before.kurang(), before.lebih()), usul.orang());
        assertEquals(before.kurang() - usul.orang(), after.kurang());
    }

    @Property
    void the_order_in_which_places_are_read_changes_nothing(
            @ForAll("twenty") List<Tempat> places, @ForAll Random random) {
        List<Tempat> shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, random);
        assertEquals(redistribution.propose(places), redistribution.propose(shuffled));
    }

    @Property
    void a_second_proposal_after_the_first_has_nothing_to_add(@ForAll("twenty") List<Tempat> places) {
        Usul usul = redistribution.propose(places);
        assertEquals(List.of(), redistribution.propose(usul.sesudah()).pemindahan());
    }

    @Property
    void a_proposal_never_makes_the_spread_less_even(@ForAll("twenty") List<Tempat> places) {
        Usul usul = redistribution.propose(places);
        var before = Ketimpangan.of(places).orang();
        assertTrue(Ketimpangan.of(usul.sesudah()).orang().compareTo(before.add(BigDecimal.valueOf(1, 20))) <= 0);
    }

    @Property
    void rumpun_do_not_mix(@ForAll("five") List<Tempat> ones, @ForAll("five") List<Tempat> others) {
        List<Tempat> both = new ArrayList<>(ones);
        others.forEach(place -> both.add(new Tempat(place.unit(), "S", place.kebutuhan(), place.bezetting())));
        Usul usul = redistribution.propose(both);
        assertTrue(usul.pemindahan().stream()
                .allMatch(move -> move.dari().rumpun().equals(move.ke().rumpun())));
        assertEquals(
                redistribution.propose(ones).meter()
                        + redistribution.propose(others).meter(),
                usul.meter());
    }

    @Test
    void where_nothing_is_spare_nobody_moves() {
        Usul usul = redistribution.propose(List.of(Sebaran.tempat("A", 1, 4, 4), Sebaran.tempat("B", 2, 4, 0)));
        assertEquals(List.of(), usul.pemindahan());
    }

    @Test
    void the_emptiest_place_is_served_before_a_nearer_one() {
        Usul usul = redistribution.propose(List.of(
                Sebaran.tempat("GIVER", 1, 2, 3), Sebaran.tempat("NEAR", 1, 4, 2), Sebaran.tempat("FAR", 3, 4, 1)));
        assertEquals("FAR", usul.pemindahan().get(0).ke().unit().kode());
    }

    @Test
    void of_places_equally_empty_and_large_the_nearest_is_served() {
        Usul usul = redistribution.propose(List.of(
                Sebaran.tempat("GIVER", 1, 2, 3), Sebaran.tempat("A-FAR", 3, 4, 2), Sebaran.tempat("B-NEAR", 2, 4, 2)));
        assertEquals("B-NEAR", usul.pemindahan().get(0).ke().unit().kode());
    }

    @Test
    void whole_travel_counts_not_the_first_pair() {
        Usul usul = redistribution.propose(List.of(
                Sebaran.tempat("G1", 1, 1, 2), Sebaran.tempat("G2", 2, 1, 2),
                Sebaran.tempat("T1", 2, 2, 1), Sebaran.tempat("T2", 3, 2, 1)));
        assertEquals(
                Sebaran.KECAMATAN.get(1).to(Sebaran.KECAMATAN.get(3)).meter(),
                usul.meter(),
                "G2 stays within its kecamatan");
    }

    @Test
    void units_of_a_kecamatan_give_the_fullest_first() {
        Usul usul = redistribution.propose(List.of(
                Sebaran.tempat("FULL", 1, 4, 5), Sebaran.tempat("FULLER", 1, 1, 3), Sebaran.tempat("SHORT", 1, 2, 1)));
        assertEquals(1, usul.pemindahan().size());
        assertEquals("FULLER", usul.pemindahan().get(0).dari().unit().kode());
        assertEquals(0, usul.pemindahan().get(0).jarak().meter());
    }

    @Test
    void what_a_place_has_before_a_move_counts_the_moves_before() {
        Usul usul = redistribution.propose(
                List.of(Sebaran.tempat("G1", 1, 1, 2), Sebaran.tempat("G2", 2, 1, 2), Sebaran.tempat("T", 3, 4, 1)));
        assertEquals(
                List.of(1, 2),
                usul.pemindahan().stream().map(move -> move.ke().bezetting()).toList());
        assertEquals(
                List.of(1, 2), usul.pemindahan().stream().map(Pemindahan::nomor).toList());
        Unit taker = usul.sesudah().get(2).unit();
        assertEquals("T", taker.kode());
        assertEquals(3, usul.sesudah().get(2).bezetting());
    }
}
