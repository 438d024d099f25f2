package id.asn.formation.formasi;

import static id.asn.formation.usulan.Contoh.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.Peran;
import id.asn.formation.alokasi.Alokasi;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Kuota;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.BukanWewenang;
import id.asn.formation.langkah.LangkahTidakSah;
import id.asn.formation.langkah.OrangYangSama;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.neraca.Neraca;
import id.asn.formation.neraca.Saldo;
import id.asn.formation.usulan.Contoh;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.UsulanStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The usulan of these tests has 550 and 10 verified seats; 546 are allotted. */
class RincianFormasiTest {
    private final Usulan usulan = Contoh.di(UsulanStatus.DITETAPKAN);
    private final UUID large = usulan.rincian().get(0).id();
    private final UUID small = usulan.rincian().get(1).id();
    private final List<Alokasi> alokasi = List.of(new Alokasi(
            Contoh.SERANG, 2024, new Kuota(JenisPengadaan.CPNS, Kategori.TEKNIS, 546), Contoh.dokumen("B/1/2024")));

    private RincianFormasi draft() {
        return new RincianFormasi(usulan, Map.of(large, 536), alokasi, as(Peran.BKPSDM));
    }

    private RincianFormasi di(FormasiStatus status) {
        RincianFormasi rincian = draft();
        if (status.ordinal() > 0) rincian.submit(as(Peran.PPK));
        if (status.ordinal() > 1) rincian.approve(as(Peran.BKN));
        if (status.ordinal() > 2) rincian.determine(as(Peran.PANRB).under(Contoh.dokumen("KepmenPANRB 901/2024")));
        if (status == FormasiStatus.DIJADWALKAN) rincian.schedule(Contoh.NOW, as(Peran.PANSELNAS));
        if (status.ordinal() > 4) rincian.announce(as(Peran.PANSELNAS));
        if (status.ordinal() > 5) rincian.close(as(Peran.PANSELNAS));
        return rincian;
    }

    @Test
    void a_line_keeps_the_id_it_had_as_a_proposal_and_takes_its_verified_seats() {
        RincianFormasi rincian = draft();
        assertEquals(
                List.of(large, small), rincian.baris().stream().map(Formasi::id).toList());
        assertEquals(
                List.of(536, 10), rincian.baris().stream().map(Formasi::jumlah).toList());
    }

    @Test
    void the_547th_seat_of_546_is_refused_with_both_numbers() {
        RincianFormasi rincian = draft();
        var refusal = assertThrows(RincianMelebihi.class, () -> rincian.change(large, 537, alokasi, as(Peran.BKPSDM)));
        var finding = refusal.findings().get(0);
        assertEquals("melebihi-alokasi", finding.code());
        assertEquals(547, finding.facts().get("jumlah"));
        assertEquals(546, finding.facts().get("batas"));
    }

    @Test
    void a_line_has_no_more_seats_than_were_verified_whatever_is_allotted() {
        var refusal = assertThrows(
                RincianMelebihi.class,
                () -> new RincianFormasi(usulan, Map.of(large, 500, small, 11), alokasi, as(Peran.BKPSDM)));
        var finding = refusal.findings().get(0);
        assertEquals("melebihi-verifikasi", finding.code());
        assertEquals(11, finding.facts().get("jumlah"));
        assertEquals(10, finding.facts().get("batas"));
    }

    @Test
    void nothing_is_broken_down_before_it_is_allotted() {
        Usulan early = Contoh.di(UsulanStatus.BERPENDAPAT);
        assertThrows(UsulanBelumDitetapkan.class, () -> new RincianFormasi(early, Map.of(), alokasi, as(Peran.BKPSDM)));
    }

    @Test
    void who_wrote_the_rincian_does_not_sign_it() {
        RincianFormasi rincian = draft();
        rincian.change(large, 500, alokasi, as(Peran.BKPSDM, "rangkap"));
        assertThrows(OrangYangSama.class, () -> rincian.submit(as(Peran.PPK, "rangkap")));
        assertThrows(OrangYangSama.class, () -> rincian.submit(as(Peran.PPK, "bkpsdm-satu")));
    }

    @Test
    void a_rincian_without_a_seat_is_not_signed() {
        RincianFormasi rincian = new RincianFormasi(usulan, Map.of(large, 0, small, 0), alokasi, as(Peran.BKPSDM));
        assertThrows(RincianTanpaKursi.class, () -> rincian.submit(as(Peran.PPK)));
    }

    @Test
    void the_decree_keeps_536_and_10_and_strikes_14_out() {
        RincianFormasi rincian = di(FormasiStatus.DIVERIFIKASI);
        List<Mutasi> moves = rincian.determine(as(Peran.PANRB).under(Contoh.dokumen("KepmenPANRB 901/2024")));
        assertEquals(546, seats(moves, Akun.DIVERIFIKASI, Akun.DITETAPKAN));
        assertEquals(14, seats(moves, Akun.DIVERIFIKASI, Akun.DICORET));
        assertEquals(546, seats(rincian.announce(as(Peran.PANSELNAS)), Akun.DITETAPKAN, Akun.DIUMUMKAN));
    }

    @Test
    void what_no_longer_equals_the_decree_is_not_announced() {
        RincianFormasi rincian = di(FormasiStatus.DITETAPKAN);
        rincian.baris().get(1).give(11);
        assertThrows(TidakSamaDenganKeputusan.class, () -> rincian.announce(as(Peran.PANSELNAS)));
        rincian.baris().get(1).give(10);
        rincian.announce(as(Peran.PANSELNAS));
        assertEquals(FormasiStatus.DIUMUMKAN, rincian.posisi().status());
    }

    private Neraca books(UUID line, int seats, int filled) {
        Formasi formasi = draft().baris().stream()
                .filter(one -> one.id().equals(line))
                .findFirst()
                .orElseThrow();
        Saldo saldo = new Saldo();
        saldo.add(Akun.LUAR, -seats - 14)
                .add(Akun.DICORET, 14)
                .add(Akun.TERISI, filled)
                .add(Akun.LOWONG, seats - filled);
        return new Neraca(formasi.rekening(), saldo);
    }

    @Test
    void a_later_decree_takes_the_place_of_the_one_before_and_names_it() {
        RincianFormasi rincian = di(FormasiStatus.DIUMUMKAN);
        List<Mutasi> moves = rincian.revise(
                Map.of(small, 8, large, 538),
                alokasi,
                List.of(books(small, 10, 7), books(large, 536, 100)),
                as(Peran.PANRB).because("Usul instansi").under(Contoh.dokumen("KepmenPANRB 955/2024")));
        assertEquals(2, rincian.keputusan().versi());
        assertEquals("KepmenPANRB 901/2024", rincian.keputusan().mencabut());
        assertEquals(2, seats(moves, Akun.LOWONG, Akun.DICORET));
        assertEquals(2, seats(moves, Akun.DICORET, Akun.DITETAPKAN));
        assertEquals(2, seats(moves, Akun.DITETAPKAN, Akun.DIUMUMKAN));
        assertEquals(IsiKeputusan.of(rincian).sha256(), rincian.keputusan().sha256());
    }

    @Test
    void no_decree_takes_a_seat_that_somebody_has() {
        RincianFormasi rincian = di(FormasiStatus.DIUMUMKAN);
        var refusal = assertThrows(
                RevisiTidakSah.class,
                () -> rincian.revise(Map.of(small, 6), alokasi, List.of(books(small, 10, 7)), as(Peran.PANRB)));
        assertEquals("di-bawah-terisi", refusal.findings().get(0).code());
        assertEquals(7L, refusal.findings().get(0).facts().get("batas"));
    }

    @Test
    void a_decree_that_changes_nothing_is_none() {
        RincianFormasi rincian = di(FormasiStatus.DITETAPKAN);
        var refusal = assertThrows(
                RevisiTidakSah.class, () -> rincian.revise(Map.of(small, 10), alokasi, List.of(), as(Peran.PANRB)));
        assertEquals("tanpa-perubahan", refusal.findings().get(0).code());
    }

    @Test
    void a_later_decree_too_stays_within_the_allocation() {
        RincianFormasi rincian = di(FormasiStatus.DITETAPKAN);
        assertThrows(
                RincianMelebihi.class, () -> rincian.revise(Map.of(large, 537), alokasi, List.of(), as(Peran.PANRB)));
    }

    static Stream<Arguments> every_move_in_every_state() {
        return Arrays.stream(TindakanFormasi.values())
                .filter(move -> move != TindakanFormasi.BUAT)
                .flatMap(move -> Arrays.stream(FormasiStatus.values())
                        .filter(status -> !hasRowOfItsOwn(move, status))
                        .map(status -> Arguments.of(move, status)));
    }

    /** Announcing and revising have two rows each, from two states; the verb takes the right one. */
    private static boolean hasRowOfItsOwn(TindakanFormasi move, FormasiStatus status) {
        return status == elsewhere(move);
    }

    private static FormasiStatus elsewhere(TindakanFormasi move) {
        return switch (move) {
            case UMUMKAN -> FormasiStatus.DIJADWALKAN;
            case REVISI -> FormasiStatus.DIUMUMKAN;
            case UMUMKAN_TERJADWAL, REVISI_DIUMUMKAN -> FormasiStatus.DITETAPKAN;
            default -> null;
        };
    }

    @Test
    void all_moves_are_tried_in_all_states() {
        assertEquals(12 * 7 - 4, every_move_in_every_state().count());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("every_move_in_every_state")
    void a_move_is_made_where_its_row_says_by_whom_it_says_and_refused_otherwise(
            TindakanFormasi move, FormasiStatus status) {
        for (Peran peran : Peran.values()) {
            RincianFormasi rincian = di(status);
            if (move.dari() != status) {
                assertThrows(LangkahTidakSah.class, () -> attempt(move, rincian, peran));
            } else if (!move.wewenang().oleh().contains(peran)) {
                assertThrows(BukanWewenang.class, () -> attempt(move, rincian, peran));
            } else {
                attempt(move, rincian, peran);
                assertEquals(move.ke(), rincian.posisi().status());
            }
        }
    }

    private void attempt(TindakanFormasi move, RincianFormasi rincian, Peran peran) {
        var act = as(peran).under(Contoh.dokumen("KepmenPANRB 901/2024"));
        switch (move) {
            case UBAH -> rincian.change(large, 1, alokasi, act);
            case AJUKAN -> rincian.submit(act);
            case KEMBALIKAN -> rincian.giveBack(act);
            case SETUJUI -> rincian.approve(act);
            case TETAPKAN -> rincian.determine(act);
            case UMUMKAN, UMUMKAN_TERJADWAL -> rincian.announce(act);
            case JADWALKAN -> rincian.schedule(Contoh.NOW, act);
            case BATALKAN_JADWAL -> rincian.unschedule(act);
            case REVISI, REVISI_DIUMUMKAN -> rincian.revise(Map.of(small, 9), alokasi, List.of(), act);
            case TUTUP -> rincian.close(act);
            default -> throw new IllegalArgumentException(move.name());
        }
    }

    private static int seats(List<Mutasi> moves, Akun dari, Akun ke) {
        return moves.stream()
                .filter(move -> move.dari() == dari && move.ke() == ke)
                .mapToInt(Mutasi::jumlah)
                .sum();
    }
}
