package id.asn.formation.neraca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeracaTest {
    static final Rekening LINE =
            new Rekening(new UUID(1, 1), 2024, "6273", new Golongan(JenisPengadaan.CPNS, Kategori.TEKNIS));

    static Neraca announced(int seats) {
        Neraca neraca = new Neraca(LINE, new Saldo());
        neraca.post(new Mutasi(LINE, Akun.LUAR, Akun.DIUMUMKAN, seats, Sebab.UMUMKAN, "r"));
        return neraca;
    }

    private static void report(Neraca neraca, int terisi) {
        neraca.fill(terisi, "v").forEach(neraca::post);
    }

    @Test
    void a_first_result_splits_the_announced_seats_into_filled_and_vacant() {
        Neraca neraca = announced(5);
        report(neraca, 3);
        assertEquals(0, neraca.saldo().of(Akun.DIUMUMKAN));
        assertEquals(3, neraca.saldo().of(Akun.TERISI));
        assertEquals(2, neraca.saldo().of(Akun.LOWONG));
    }

    @Test
    void a_later_result_moves_only_the_difference_up_or_down() {
        Neraca neraca = announced(5);
        report(neraca, 3);
        assertEquals(List.of(new Mutasi(LINE, Akun.LOWONG, Akun.TERISI, 1, Sebab.ISI, "w")), neraca.fill(4, "w"));
        assertEquals(List.of(new Mutasi(LINE, Akun.TERISI, Akun.LOWONG, 2, Sebab.ISI, "w")), neraca.fill(1, "w"));
        assertEquals(List.of(), neraca.fill(3, "w"));
    }

    @Test
    void no_result_fills_more_than_was_announced() {
        Neraca neraca = announced(5);
        var refusal = assertThrows(TerisiMelebihi.class, () -> neraca.fill(6, "v"));
        assertEquals(6L, refusal.facts().get("jumlah"));
        assertEquals(5L, refusal.facts().get("batas"));
    }

    @Test
    void seats_that_are_not_there_do_not_move() {
        Neraca neraca = announced(5);
        var mutasi = new Mutasi(LINE, Akun.DITETAPKAN, Akun.DIUMUMKAN, 1, Sebab.UMUMKAN, "r");
        assertThrows(SaldoTidakCukup.class, () -> neraca.post(mutasi));
        assertEquals(5, neraca.saldo().announced());
    }
}
