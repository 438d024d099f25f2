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
            new Rekening(new UUID(1, 1), 2024, "6273", "20100011", new Golongan(JenisPengadaan.CPNS, Kategori.TEKNIS));

    static Neraca announced(int seats) {
        Neraca neraca = new Neraca(LINE, new Saldo());
        neraca.post(new Mutasi(LINE, Akun.LUAR, Akun.DIUSULKAN, seats, Sebab.USUL, "r"));
        neraca.post(new Mutasi(LINE, Akun.DIUSULKAN, Akun.DIVERIFIKASI, seats, Sebab.PERTEK, "r"));
        neraca.post(new Mutasi(LINE, Akun.DIVERIFIKASI, Akun.DITETAPKAN, seats, Sebab.TETAPKAN, "r"));
        neraca.post(new Mutasi(LINE, Akun.DITETAPKAN, Akun.DIUMUMKAN, seats, Sebab.UMUMKAN, "r"));
        return neraca;
    }

    static Keterisian result(int terisi, int dialihkan, int diundurkan) {
        return new Keterisian(terisi, dialihkan, diundurkan, "0".repeat(64));
    }

    private static Neraca after(Keterisian... results) {
        Neraca neraca = announced(5);
        for (Keterisian result : results) {
            neraca.fill(result, "v").forEach(neraca::post);
        }
        return neraca;
    }

    private static void report(Neraca neraca, int terisi) {
        neraca.fill(result(terisi, 0, 0), "v").forEach(neraca::post);
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
        assertEquals(
                List.of(new Mutasi(LINE, Akun.LOWONG, Akun.TERISI, 1, Sebab.ISI, "w")),
                neraca.fill(result(4, 0, 0), "w"));
        assertEquals(
                List.of(new Mutasi(LINE, Akun.TERISI, Akun.LOWONG, 2, Sebab.ISI, "w")),
                neraca.fill(result(1, 0, 0), "w"));
        assertEquals(List.of(), neraca.fill(result(3, 0, 0), "w"));
    }

    @Test
    void no_result_fills_more_than_was_announced() {
        Neraca neraca = announced(5);
        var refusal = assertThrows(TerisiMelebihi.class, () -> neraca.fill(result(6, 0, 0), "v"));
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

    @Test
    void who_resigns_leaves_a_seat_that_the_next_in_rank_takes_or_nobody() {
        Neraca neraca = after(result(5, 0, 0), result(3, 0, 2));
        assertEquals(2, neraca.saldo().of(Akun.DIUNDURKAN));
        assertEquals(
                List.of(
                        new Mutasi(LINE, Akun.DIUNDURKAN, Akun.TERISI, 1, Sebab.GANTI, "w"),
                        new Mutasi(LINE, Akun.DIUNDURKAN, Akun.LOWONG, 1, Sebab.LEPAS, "w")),
                neraca.fill(result(4, 0, 0), "w"));
    }

    @Test
    void a_vacant_seat_goes_to_a_participant_of_another_line_and_is_told_apart() {
        Neraca neraca = after(result(3, 0, 0));
        assertEquals(
                List.of(new Mutasi(LINE, Akun.LOWONG, Akun.DIALIHKAN, 2, Sebab.ALIHKAN, "w")),
                neraca.fill(result(5, 2, 0), "w"));
    }

    @Test
    void who_was_moved_here_and_resigns_is_one_who_resigned() {
        Neraca neraca = after(result(5, 2, 0));
        assertEquals(
                List.of(new Mutasi(LINE, Akun.DIALIHKAN, Akun.DIUNDURKAN, 1, Sebab.MUNDUR, "w")),
                neraca.fill(result(4, 1, 1), "w"));
    }

    @Test
    void nobody_resigns_from_a_seat_he_never_had() {
        Neraca neraca = announced(2);
        assertEquals(
                List.of(
                        new Mutasi(LINE, Akun.DIUMUMKAN, Akun.TERISI, 2, Sebab.ISI, "w"),
                        new Mutasi(LINE, Akun.TERISI, Akun.DIUNDURKAN, 1, Sebab.MUNDUR, "w")),
                neraca.fill(result(1, 0, 1), "w"));
    }

    @Test
    void more_seats_moved_than_filled_are_refused() {
        assertThrows(KeterisianTidakSah.class, () -> result(1, 2, 0));
    }

    @Test
    void a_revision_takes_open_seats_before_vacant_and_vacant_before_vacated_ones() {
        Neraca neraca = after(result(2, 0, 1));
        assertEquals(
                List.of(
                        new Mutasi(LINE, Akun.LOWONG, Akun.DICORET, 2, Sebab.REVISI, "w"),
                        new Mutasi(LINE, Akun.DIUNDURKAN, Akun.DICORET, 1, Sebab.REVISI, "w")),
                neraca.revise(2, true, "w"));
        assertThrows(SaldoTidakCukup.class, () -> announced(2).revise(3, true, "w"));
    }

    @Test
    void a_movement_that_its_cause_does_not_know_is_not_built() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Mutasi(LINE, Akun.LOWONG, Akun.DIUNDURKAN, 1, Sebab.MUNDUR, "w"));
    }
}
