package id.asn.formation.neraca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is tried on the books, in whatever order, they stay books. */
class NeracaPropertyTest {

    /** What can happen to a line: a lawful movement, a result, a later decree. */
    private interface Happening {
        List<Mutasi> in(Neraca neraca);
    }

    @Provide
    Arbitrary<Mutasi> moves() {
        List<Mutasi> lawful = Arrays.stream(Sebab.values())
                .flatMap(sebab -> sebab.jalan().stream()
                        .map(way -> new Mutasi(NeracaTest.LINE, way.dari(), way.ke(), 1, sebab, "r")))
                .toList();
        return Combinators.combine(
                        Arbitraries.of(lawful), Arbitraries.integers().between(1, 20))
                .as((one, jumlah) ->
                        new Mutasi(one.rekening(), one.dari(), one.ke(), jumlah, one.sebab(), one.rujukan()));
    }

    @Provide
    Arbitrary<Keterisian> results() {
        Arbitrary<Integer> seats = Arbitraries.integers().between(0, 60);
        return Combinators.combine(seats, seats, seats)
                .as((own, moved, resigned) -> NeracaTest.result(own + moved, moved, resigned));
    }

    @Provide
    Arbitrary<Happening> happenings() {
        Arbitrary<Integer> seats = Arbitraries.integers().between(0, 80);
        return Arbitraries.oneOf(
                moves().map(one -> neraca -> List.of(one)),
                results().map(one -> neraca -> neraca.fill(one, "v")),
                seats.map(one -> neraca -> neraca.revise(one, true, "k")),
                seats.map(one -> neraca -> neraca.revise(one, false, "k")));
    }

    @Property
    void random_histories_keep_the_sum_at_zero_and_every_balance_at_what_its_entries_say(
            @ForAll @Size(max = 60) List<@From("happenings") Happening> history) {
        Neraca neraca = NeracaTest.announced(40);
        neraca.post(new Mutasi(NeracaTest.LINE, Akun.LUAR, Akun.DIUSULKAN, 100, Sebab.USUL, "r"));
        List<Mutasi> posted = new ArrayList<>();
        Saldo before = copy(neraca.saldo());
        for (Happening happening : history) {
            try {
                for (Mutasi mutasi : happening.in(neraca)) {
                    neraca.post(mutasi);
                    posted.add(mutasi);
                }
            } catch (SaldoTidakCukup | TerisiMelebihi refused) {
                assertEquals(0, neraca.saldo().sum());
            }
            assertEquals(0, neraca.saldo().sum());
        }
        for (Akun akun : Akun.values()) {
            assertEquals(before.of(akun) + entries(posted, akun), neraca.saldo().of(akun));
            assertTrue(akun == Akun.LUAR || neraca.saldo().of(akun) >= 0);
        }
    }

    @Property
    void results_in_any_order_leave_what_the_last_one_says(
            @ForAll @IntRange(min = 1, max = 150) int seats,
            @ForAll @Size(min = 1, max = 12) List<@From("results") Keterisian> results) {
        Neraca neraca = NeracaTest.announced(seats);
        Keterisian last = null;
        for (Keterisian result : results) {
            try {
                List<Mutasi> made = neraca.fill(result, "v");
                assertEquals(
                        made.size(),
                        made.stream().map(NeracaPropertyTest::way).distinct().count());
                made.forEach(neraca::post);
                last = result;
            } catch (TerisiMelebihi refused) {
                assertTrue(result.terisi() + result.diundurkan() > seats);
            }
        }
        Keterisian told = last == null ? NeracaTest.result(0, 0, 0) : last;
        assertEquals(told.terisi() - told.dialihkan(), neraca.saldo().of(Akun.TERISI));
        assertEquals(told.dialihkan(), neraca.saldo().of(Akun.DIALIHKAN));
        assertEquals(told.diundurkan(), neraca.saldo().of(Akun.DIUNDURKAN));
        int open = seats - told.terisi() - told.diundurkan();
        assertEquals(open, neraca.saldo().of(last == null ? Akun.DIUMUMKAN : Akun.LOWONG));
        assertEquals(seats, neraca.saldo().announced());
    }

    @Property
    void a_revision_leaves_the_seats_of_the_new_decree_and_no_filled_one_is_lost(
            @ForAll @IntRange(min = 1, max = 150) int seats,
            @ForAll @From("results") Keterisian result,
            @ForAll @IntRange(min = 0, max = 150) int revised) {
        Neraca neraca = NeracaTest.announced(seats);
        if (result.terisi() + result.diundurkan() <= seats) {
            neraca.fill(result, "v").forEach(neraca::post);
        }
        long filled = neraca.saldo().filled();
        try {
            neraca.revise(revised, true, "k").forEach(neraca::post);
        } catch (SaldoTidakCukup nothingWasStruckOut) {
            assertTrue(revised > seats);
        }
        assertEquals(filled, neraca.saldo().filled());
        long expected = revised > seats ? seats : Math.max(filled, revised);
        assertEquals(expected, neraca.saldo().announced());
        assertEquals(seats, neraca.saldo().announced() + neraca.saldo().of(Akun.DICORET));
    }

    private static List<Object> way(Mutasi mutasi) {
        return List.of(mutasi.sebab(), mutasi.dari(), mutasi.ke());
    }

    private static Saldo copy(Saldo saldo) {
        Saldo copy = new Saldo();
        saldo.accounts().forEach(copy::add);
        return copy;
    }

    private static long entries(List<Mutasi> posted, Akun akun) {
        return posted.stream()
                .mapToLong(
                        mutasi -> mutasi.ke() == akun ? mutasi.jumlah() : mutasi.dari() == akun ? -mutasi.jumlah() : 0)
                .sum();
    }
}
