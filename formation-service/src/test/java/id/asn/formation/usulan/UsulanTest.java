package id.asn.formation.usulan;

import static id.asn.formation.usulan.Contoh.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Kuota;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.OrangYangSama;
import id.asn.formation.langkah.Terbuka;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Mutasi;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.NotHere;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UsulanTest {

    @Test
    void an_empty_draft_does_not_go_to_the_desk() {
        Usulan empty = Contoh.draf();
        assertThrows(UsulanKosong.class, () -> empty.submitToDesk(as(Peran.OPD)));
    }

    @Test
    void who_approved_at_the_desk_does_not_sign() {
        Usulan usulan = Contoh.desk(Contoh.draf(4));
        usulan.approveDesk(as(Peran.BKPSDM, "rangkap"));
        assertThrows(OrangYangSama.class, () -> usulan.sign(Koordinasi.TIDAK_PERLU, as(Peran.PPK, "rangkap")));
        usulan.sign(Koordinasi.TIDAK_PERLU, as(Peran.PPK, "wali-kota"));
        assertEquals(UsulanStatus.DIUSULKAN, usulan.posisi().status());
    }

    @Test
    void who_judged_a_line_does_not_give_the_pertek() {
        Usulan usulan = Contoh.diusulkan(Contoh.draf(4));
        usulan.judge(Contoh.acceptAll(usulan), as(Peran.BKN, "penilai"));
        assertThrows(OrangYangSama.class, () -> usulan.recommend(as(Peran.BKN, "penilai")));
    }

    @Test
    void the_pertek_waits_for_the_last_line() {
        Usulan usulan = Contoh.diusulkan(Contoh.draf(4, 2));
        usulan.judge(Contoh.acceptAll(usulan).subList(0, 1), as(Peran.BKN, "penilai"));
        var refusal = assertThrows(BelumDinilai.class, () -> usulan.recommend(as(Peran.BKN, "penyelia")));
        assertEquals(1, refusal.facts().get("jumlah_baris"));
        assertEquals(
                usulan.rincian().get(1).id(), refusal.findings().get(0).facts().get("baris"));
    }

    @Test
    void seats_enter_the_books_when_signed_and_split_at_the_pertek() {
        Usulan usulan = Contoh.konsolidasi(Contoh.draf(4, 3, 2));
        assertEquals(9, seats(usulan.sign(Koordinasi.TIDAK_PERLU, as(Peran.PPK)), Akun.LUAR, Akun.DIUSULKAN));
        List<RincianUsulan> lines = usulan.rincian();
        usulan.judge(
                List.of(
                        new Penilaian(lines.get(0).id(), Putusan.TERIMA, null, null),
                        new Penilaian(lines.get(1).id(), Putusan.KURANGI, 1, "beban kerja satu"),
                        new Penilaian(lines.get(2).id(), Putusan.TOLAK, null, "tidak ada beban kerja")),
                as(Peran.BKN, "penilai"));
        List<Mutasi> pertek = usulan.recommend(as(Peran.BKN, "penyelia"));
        assertEquals(5, seats(pertek, Akun.DIUSULKAN, Akun.DIVERIFIKASI));
        assertEquals(4, seats(pertek, Akun.DIUSULKAN, Akun.DICORET));
    }

    @Test
    void a_returned_line_is_repaired_and_signed_again_while_the_others_keep_their_verdict() {
        Usulan usulan = Contoh.diusulkan(Contoh.draf(4, 2));
        RincianUsulan faulty = usulan.rincian().get(0);
        RincianUsulan sound = usulan.rincian().get(1);
        usulan.judge(Contoh.acceptAll(usulan), as(Peran.BKN, "penilai"));
        List<Mutasi> back = usulan.giveBack(Map.of(faulty.id(), "pendidikan tidak linear"), as(Peran.BKN));
        assertEquals(6, seats(back, Akun.DIUSULKAN, Akun.LUAR));
        assertEquals("pendidikan tidak linear", faulty.catatan());
        assertEquals(Putusan.BELUM, faulty.putusan());
        assertEquals(Putusan.TERIMA, sound.putusan());

        usulan.change(faulty.id(), Contoh.teknis(), 3, as(Peran.BKPSDM));
        assertNull(faulty.catatan());
        assertEquals(5, seats(usulan.sign(Koordinasi.TIDAK_PERLU, as(Peran.PPK)), Akun.LUAR, Akun.DIUSULKAN));
        assertThrows(BelumDinilai.class, () -> usulan.recommend(as(Peran.BKN, "penyelia")));
    }

    @Test
    void what_the_ppk_takes_back_leaves_the_books_and_the_verdicts_stand() {
        Usulan usulan = Contoh.diusulkan(Contoh.draf(4, 2));
        usulan.judge(Contoh.acceptAll(usulan), as(Peran.BKN, "penilai"));
        assertEquals(6, seats(usulan.withdraw(as(Peran.PPK)), Akun.DIUSULKAN, Akun.LUAR));
        assertEquals(UsulanStatus.KONSOLIDASI, usulan.posisi().status());
        assertEquals(Putusan.TERIMA, usulan.rincian().get(0).putusan());
    }

    @Test
    void signing_twice_gives_two_references() {
        Usulan usulan = Contoh.konsolidasi(Contoh.draf(4));
        String first = usulan.sign(Koordinasi.TIDAK_PERLU, as(Peran.PPK)).get(0).rujukan();
        usulan.giveBack(Map.of(), as(Peran.BKN));
        assertTrue(!first.equals(
                usulan.sign(Koordinasi.TIDAK_PERLU, as(Peran.PPK)).get(0).rujukan()));
    }

    @Test
    void every_fault_of_a_list_of_verdicts_is_named_at_once() {
        Usulan usulan = Contoh.diusulkan(Contoh.draf(4, 3, 2));
        List<RincianUsulan> lines = usulan.rincian();
        var refusal = assertThrows(
                PenilaianTidakSah.class,
                () -> usulan.judge(
                        List.of(
                                new Penilaian(lines.get(0).id(), Putusan.KURANGI, 4, "sama saja"),
                                new Penilaian(lines.get(1).id(), Putusan.TOLAK, null, null),
                                new Penilaian(lines.get(2).id(), Putusan.TERIMA, 2, null),
                                new Penilaian(lines.get(2).id(), Putusan.TERIMA, null, null),
                                new Penilaian(new UUID(0, 0), Putusan.TERIMA, null, null)),
                        as(Peran.BKN)));
        assertEquals(
                List.of(
                        "kurangi-tidak-mengurangi",
                        "alasan-wajib",
                        "jumlah-hanya-untuk-kurangi",
                        "baris-ganda",
                        "baris-tidak-dikenal"),
                refusal.findings().stream().map(Finding::code).toList());
    }

    @Test
    void no_more_seats_are_allotted_than_were_verified() {
        Usulan usulan = Contoh.berpendapat(Contoh.draf(4));
        var refusal = assertThrows(
                AlokasiTidakSah.class,
                () -> usulan.determine(
                        List.of(new Kuota(JenisPengadaan.CPNS, Kategori.TEKNIS, 5)),
                        as(Peran.PANRB).under(Contoh.dokumen("B/1/2024"))));
        Map<String, Object> facts = refusal.findings().get(0).facts();
        assertEquals(5, facts.get("jumlah"));
        assertEquals(4, facts.get("batas"));
    }

    @Test
    void a_rejected_usulan_strikes_every_verified_seat_out() {
        Usulan usulan = Contoh.berpendapat(Contoh.draf(4, 2));
        assertEquals(6, seats(usulan.reject(as(Peran.PANRB)), Akun.DIVERIFIKASI, Akun.DICORET));
    }

    @Test
    void open_moves_say_why_they_are_closed_to_whom() {
        Usulan usulan = Contoh.diusulkan(Contoh.draf(4));
        assertEquals(
                List.of(
                        new Terbuka("KEMBALIKAN", true, null),
                        new Terbuka("TARIK", false, "Langkah ini dibuat oleh ppk."),
                        new Terbuka("NILAI", true, null),
                        new Terbuka("PERTEK", false, "1 baris belum dinilai.")),
                usulan.posisi().open(as(Peran.BKN).actor()));
        assertEquals(
                new Terbuka("NILAI", false, "Langkah ini dibuat oleh bkn."),
                usulan.posisi().open(as(Peran.OPD).actor()).get(2));
        assertEquals(List.of("bkn"), usulan.posisi().awaited());
    }

    @Test
    void a_line_of_another_usulan_is_not_here() {
        Usulan usulan = Contoh.draf(4);
        assertThrows(NotHere.class, () -> usulan.remove(new UUID(0, 0), as(Peran.OPD)));
    }

    private static int seats(List<Mutasi> moves, Akun dari, Akun ke) {
        return moves.stream()
                .filter(move -> move.dari() == dari && move.ke() == ke)
                .mapToInt(Mutasi::jumlah)
                .sum();
    }
}
