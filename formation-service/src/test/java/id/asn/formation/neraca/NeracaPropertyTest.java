package id.asn.formation.neraca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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

    @Provide
    Arbitrary<Mutasi> moves() {
        return Combinators.combine(
                        Arbitraries.of(Akun.class),
                        Arbitraries.of(Akun.class),
                        Arbitraries.integers().between(1, 20))
                .filter((dari, ke, jumlah) -> dari != ke)
                .as((dari, ke, jumlah) -> new Mutasi(NeracaTest.LINE, dari, ke, jumlah, Sebab.USUL, "r"));
    }

    @Property
    void random_histories_keep_the_sum_at_zero_and_every_balance_at_what_its_entries_say(
            @ForAll @Size(max = 60) List<@From("moves") Mutasi> history) {
        Neraca neraca = new Neraca(NeracaTest.LINE, new Saldo());
        List<Mutasi> posted = new ArrayList<>();
        for (Mutasi mutasi : history) {
            try {
                neraca.post(mutasi);
                posted.add(mutasi);
            } catch (SaldoTidakCukup refused) {
                assertTrue(mutasi.dari() != Akun.LUAR);
            }
            assertEquals(0, neraca.saldo().sum());
        }
        for (Akun akun : Akun.values()) {
            assertEquals(entries(posted, akun), neraca.saldo().of(akun));
            assertTrue(akun == Akun.LUAR || neraca.saldo().of(akun) >= 0);
        }
    }

    @Property
    void results_in_any_order_leave_what_the_last_one_says(
            @ForAll @IntRange(min = 1, max = 500) int seats,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 600) Integer> results) {
        Neraca neraca = NeracaTest.announced(seats);
        long filled = 0;
        boolean any = false;
        for (int terisi : results) {
            try {
                neraca.fill(terisi, "v").forEach(neraca::post);
                filled = terisi;
                any = true;
            } catch (TerisiMelebihi refused) {
                assertTrue(terisi > seats);
            }
        }
        assertEquals(filled, neraca.saldo().of(Akun.TERISI));
        assertEquals(any ? seats - filled : 0, neraca.saldo().of(Akun.LOWONG));
        assertEquals(seats, neraca.saldo().announced());
    }

    private static long entries(List<Mutasi> posted, Akun akun) {
        return posted.stream()
                .mapToLong(
                        mutasi -> mutasi.ke() == akun ? mutasi.jumlah() : mutasi.dari() == akun ? -mutasi.jumlah() : 0)
                .sum();
    }
}
