package id.asn.formation.penetapan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.KuotaNasional;
import id.asn.formation.alokasi.Peruntukan;
import id.asn.formation.alokasi.PosKuota;
import id.asn.formation.alokasi.RencanaKuota;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.BukanWewenang;
import id.asn.formation.langkah.Dokumen;
import id.asn.formation.langkah.LangkahTidakSah;
import id.asn.formation.langkah.OrangYangSama;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsulAlokasiTest {
    private static final Golongan GURU = new Golongan(JenisPengadaan.CPNS, Kategori.GURU);
    private static final Golongan TEKNIS = new Golongan(JenisPengadaan.CPNS, Kategori.TEKNIS);
    private static final List<Klaim> CLAIMS = List.of(
            new Klaim("6273", Peruntukan.DAERAH, GURU, 60, 60, 0, 0),
            new Klaim("6273", Peruntukan.DAERAH, TEKNIS, 60, 60, 0, 0),
            new Klaim("6301", Peruntukan.DAERAH, TEKNIS, 30, 30, 0, 5),
            new Klaim("3000", Peruntukan.PUSAT, TEKNIS, 40, 40, 7, 0));

    static Act as(String orang) {
        return Act.by(new Actor(orang, "uji", Set.of("panrb"), null), Instant.EPOCH);
    }

    private static KuotaNasional plan() {
        List<PosKuota> pos = List.of(
                new PosKuota(Peruntukan.DAERAH, JenisPengadaan.CPNS, null, 100),
                new PosKuota(Peruntukan.PUSAT, JenisPengadaan.CPNS, null, 50));
        var rencana = new RencanaKuota(new Dokumen("Rencana", LocalDate.of(2024, 1, 5)), pos, List.of(), 150);
        return new KuotaNasional(2024, rencana, as("perencana"));
    }

    private static Bobot bobot(String pelayananDasar, int lantaiUmum) {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal none = BigDecimal.ZERO;
        return new Bobot(one, one, one, one, new BigDecimal(pelayananDasar), one, none, none, lantaiUmum);
    }

    private static UsulAlokasi usul(Lantai... lantai) {
        return new UsulAlokasi(plan(), CLAIMS, bobot("1.5", 1), List.of(lantai), as("penyusun"));
    }

    private static List<Integer> seats(UsulAlokasi usul) {
        return usul.baris().stream().map(BarisUsulAlokasi::jumlah).toList();
    }

    @Test
    void each_part_of_the_plan_is_divided_among_its_claims_and_basic_services_weigh_more() {
        UsulAlokasi usul = usul();
        assertEquals(List.of(50, 33, 17, 40), seats(usul));
        assertEquals(List.of(100, 40), usul.kolam().stream().map(Kolam::terbagi).toList());
        assertEquals("90.0", usul.baris().get(0).tuntutan().bobot().toPlainString());
        assertEquals(5, usul.baris().get(2).tuntutan().lantai());
    }

    @Test
    void a_weight_is_the_sum_of_its_seats_and_vacancies_times_the_factors_of_its_kategori() {
        BigDecimal two = new BigDecimal("2");
        Bobot bobot =
                new Bobot(two, two, two, two, new BigDecimal("1.5"), BigDecimal.ONE, new BigDecimal("0.5"), two, 0);
        Klaim guru = new Klaim("6273", Peruntukan.DAERAH, GURU, 10, 8, 3, 0);
        Klaim teknis = new Klaim("6273", Peruntukan.DAERAH, TEKNIS, 10, 8, 3, 0);
        assertEquals(0, new BigDecimal("57").compareTo(bobot.of(guru)));
        assertEquals(0, new BigDecimal("38").compareTo(bobot.of(teknis)));
    }

    @Test
    void floors_beyond_what_is_verified_or_beyond_the_quota_are_refused_with_both_numbers() {
        var verified = assertThrows(PembagianTidakMungkin.class, () -> usul(new Lantai("6301", GURU, 1)));
        assertEquals(0, verified.findings().get(0).facts().get("batas"));
        var quota = assertThrows(
                PembagianTidakMungkin.class, () -> usul(new Lantai("6273", GURU, 60), new Lantai("6273", TEKNIS, 60)));
        assertEquals(125L, quota.findings().get(0).facts().get("jumlah"));
        assertEquals(100, quota.findings().get(0).facts().get("batas"));
    }

    @Test
    void what_one_agency_gains_others_lose() {
        UsulAlokasi usul = usul();
        usul.change(
                List.of(new Perubahan("6301", TEKNIS, 20), new Perubahan("6273", TEKNIS, 30)),
                as("penyusun").because("Rumah sakit baru"));
        assertEquals(List.of(50, 30, 20, 40), seats(usul));
        assertEquals("Rumah sakit baru", usul.baris().get(2).alasan());
        assertEquals(17, usul.baris().get(2).jatah().jumlah());
    }

    @Test
    void a_change_that_no_longer_sums_to_the_quota_is_refused_with_the_difference() {
        var refusal = assertThrows(PerubahanTidakCocok.class, () -> usul().change(
                        List.of(new Perubahan("6301", TEKNIS, 20)), as("penyusun")));
        Finding finding = refusal.findings().get(0);
        assertEquals("DAERAH CPNS", finding.facts().get("pos"));
        assertEquals(3, finding.facts().get("selisih"));
    }

    @Test
    void a_change_beyond_floor_or_cap_or_of_nobody_is_refused_and_all_are_named() {
        var refusal = assertThrows(PerubahanTidakCocok.class, () -> usul().change(
                        List.of(
                                new Perubahan("6301", TEKNIS, 4),
                                new Perubahan("6273", GURU, 61),
                                new Perubahan("6273", GURU, 60),
                                new Perubahan("9999", GURU, 1)),
                        as("penyusun")));
        assertEquals(
                List.of(
                        "di-luar-batas-alokasi",
                        "di-luar-batas-alokasi",
                        "baris-alokasi-ganda",
                        "baris-alokasi-tidak-dikenal"),
                refusal.findings().stream().map(Finding::code).toList());
    }

    @Test
    void another_person_signs_and_the_text_that_was_hashed_can_be_hashed_again() {
        UsulAlokasi usul = usul();
        assertThrows(OrangYangSama.class, () -> usul.sign(1, CLAIMS, as("penyusun")));
        var limits = usul.sign(1, CLAIMS, as("penanda-tangan"));
        assertEquals(4, limits.size());
        assertEquals(50, limits.get(0).kuota().jumlah());
        assertTrue(usul.isi().startsWith("tahun,instansi,jenis_pengadaan,kategori,jumlah\n2024,3000,CPNS,TEKNIS,40\n"));
        assertEquals(64, usul.sha256().length());
        assertThrows(LangkahTidakSah.class, () -> usul.change(List.of(), as("penyusun")));
    }

    @Test
    void whoever_changed_it_may_not_sign_it_either() {
        UsulAlokasi usul = usul();
        usul.change(
                List.of(new Perubahan("6301", TEKNIS, 18), new Perubahan("6273", TEKNIS, 32)),
                as("pengubah").because("x"));
        assertThrows(OrangYangSama.class, () -> usul.sign(1, CLAIMS, as("pengubah")));
    }

    @Test
    void what_changed_since_the_calculation_stands_against_the_signature() {
        List<Klaim> fewer = List.of(CLAIMS.get(0), CLAIMS.get(1), CLAIMS.get(3));
        var refusal = assertThrows(DasarBerubah.class, () -> usul().sign(2, fewer, as("lain")));
        assertEquals(
                List.of("kuota-berubah", "verifikasi-berubah"),
                refusal.findings().stream().map(Finding::code).toList());
    }

    @Test
    void a_decree_made_since_the_calculation_is_no_longer_undercut() {
        Klaim decreed = new Klaim("6301", Peruntukan.DAERAH, TEKNIS, 30, 30, 0, 18);
        List<Klaim> now = List.of(CLAIMS.get(0), CLAIMS.get(1), decreed, CLAIMS.get(3));
        Finding found = assertThrows(DasarBerubah.class, () -> usul().sign(1, now, as("lain")))
                .findings()
                .get(0);
        assertEquals("penetapan-berubah", found.code());
        assertEquals(17, found.facts().get("jumlah"));
        assertEquals(18, found.facts().get("ditetapkan"));
    }

    @Test
    void two_floors_for_one_claim_are_refused_and_never_silently_the_last() {
        Finding found = assertThrows(
                        PembagianTidakMungkin.class,
                        () -> usul(new Lantai("6273", GURU, 10), new Lantai("6273", GURU, 20)))
                .findings()
                .get(0);
        assertEquals("lantai-ganda", found.code());
        assertEquals("/lantai/1", found.pointer());
    }

    @Test
    void nothing_divided_is_not_signed() {
        UsulAlokasi empty = new UsulAlokasi(plan(), List.of(), bobot("1", 0), List.of(), as("penyusun"));
        assertThrows(UsulAlokasiKosong.class, () -> empty.sign(1, List.of(), as("lain")));
    }

    @Test
    void no_other_office_moves_it() {
        Act bkn = Act.by(new Actor("bkn-01", "uji", Set.of("bkn"), null), Instant.EPOCH);
        assertThrows(BukanWewenang.class, () -> usul().change(List.of(), bkn));
        assertThrows(BukanWewenang.class, () -> usul().sign(1, CLAIMS, bkn));
    }
}
