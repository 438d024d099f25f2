package id.asn.formation.usulan.kesiapan;

import static id.asn.formation.alokasi.JenisPengadaan.CPNS;
import static id.asn.formation.alokasi.JenisPengadaan.PPPK;
import static id.asn.formation.jabatan.Kategori.GURU;
import static id.asn.formation.jabatan.Kategori.TEKNIS;
import static id.asn.formation.usulan.JenisKebutuhan.CUMLAUDE;
import static id.asn.formation.usulan.JenisKebutuhan.DISABILITAS;
import static id.asn.formation.usulan.JenisKebutuhan.PAPUA;
import static id.asn.formation.usulan.JenisKebutuhan.UMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.KelompokJabatan;
import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.kebutuhan.RekapAsn;
import id.asn.formation.usulan.AnggaranUsulan;
import id.asn.formation.usulan.Contoh;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.formation.usulan.Usulan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KesiapanTest {
    private static final String PRAKOM = "20100011";
    private final Usulan usulan = Contoh.draf();
    private List<PosisiJabatan> posisi = List.of();
    private Map<String, LabelJabatan> labels = Map.of();
    private long nonAsn;
    private JenisInstansi jenis = JenisInstansi.DAERAH;
    private AnggaranUsulan anggaran;

    private void line(JenisPengadaan pengadaan, Kategori kategori, JenisKebutuhan kebutuhan, int jumlah) {
        Kebutuhan seat = Contoh.kebutuhan(pengadaan, kategori);
        line(seat, kebutuhan, jumlah, seat.pendidikan());
    }

    private void line(Kebutuhan seat, JenisKebutuhan kebutuhan, int jumlah, List<Pendidikan> pendidikan) {
        usulan.add(
                new Kebutuhan(
                        seat.jenisPengadaan(),
                        seat.kategori(),
                        kebutuhan,
                        seat.jabatan(),
                        seat.unit(),
                        pendidikan,
                        seat.penghasilan(),
                        seat.ipkMinimum(),
                        true),
                jumlah,
                Contoh.as(Peran.OPD));
    }

    private Kesiapan by(AturanKesiapan aturan, Sifat sifat, String angka, int mulaiDari) {
        BigDecimal number = angka == null ? null : new BigDecimal(angka);
        BarisKebijakan rule = new BarisKebijakan(aturan, sifat, number, mulaiDari, "PermenPANRB 27/2021", null);
        Kebijakan policy = new Kebijakan(2024, 1, List.of(rule), labels);
        Jabatan prakom =
                new Jabatan(PRAKOM, "Pranata Komputer Ahli Pertama", TEKNIS, KelompokJabatan.LAINNYA);
        Jabatan guru = new Jabatan("GURU", "Guru Kelas", GURU, KelompokJabatan.LAINNYA);
        Kenyataan now = new Kenyataan(
                Map.of(PRAKOM, prakom, "GURU", guru),
                Map.of("DISKOMINFO", "Dinas Kominfo"),
                posisi,
                new RekapAsn(0, 0, 0, 0, nonAsn));
        return Kesiapan.of(new Bahan(usulan.rincian(), jenis, policy, now, Optional.ofNullable(anggaran)));
    }

    private List<Temuan> found(AturanKesiapan aturan, String angka) {
        return by(aturan, Sifat.MENGHALANGI, angka, 0).temuan();
    }

    private Map<String, Object> one(AturanKesiapan aturan, String angka, String kode) {
        List<Temuan> found = found(aturan, angka);
        assertEquals(List.of(kode), found.stream().map(Temuan::kode).toList());
        return found.get(0).angka();
    }

    @ParameterizedTest
    @CsvSource({"700, 14", "701, 15", "10, 1", "50, 1", "51, 2"})
    void two_per_cent_are_rounded_up(int seats, int least) {
        line(CPNS, TEKNIS, UMUM, seats);
        Map<String, Object> angka = one(AturanKesiapan.DISABILITAS_MINIMUM, "2", "disabilitas-kurang");
        assertEquals(least, angka.get("wajib"));
        assertEquals(0, angka.get("jumlah"));
    }

    @Test
    void kota_serang_with_fourteen_of_seven_hundred_is_ready_and_with_thirteen_is_not() {
        line(CPNS, TEKNIS, UMUM, 686);
        line(CPNS, TEKNIS, DISABILITAS, 13);
        line(CPNS, TEKNIS, UMUM, 1);
        line(PPPK, TEKNIS, UMUM, 200);
        Kesiapan before = by(AturanKesiapan.DISABILITAS_MINIMUM, Sifat.MENGHALANGI, "2", 0);
        var refusal = assertThrows(UsulanBelumSiap.class, before::require);
        assertEquals(14, refusal.findings().get(0).facts().get("wajib"));
        assertEquals("PermenPANRB 27/2021", refusal.findings().get(0).legalBasis());
        usulan.change(usulan.rincian().get(2).id(), disabled(), 1, Contoh.as(Peran.OPD));
        assertTrue(by(AturanKesiapan.DISABILITAS_MINIMUM, Sifat.MENGHALANGI, "2", 0).siap());
    }

    private static Kebutuhan disabled() {
        Kebutuhan seat = Contoh.teknis();
        return new Kebutuhan(
                seat.jenisPengadaan(),
                seat.kategori(),
                DISABILITAS,
                seat.jabatan(),
                seat.unit(),
                seat.pendidikan(),
                seat.penghasilan(),
                seat.ipkMinimum(),
                true);
    }

    @Test
    void advice_is_told_and_stands_in_nobodys_way() {
        line(CPNS, TEKNIS, UMUM, 700);
        Kesiapan advice = by(AturanKesiapan.DISABILITAS_MINIMUM, Sifat.ANJURAN, "2", 0);
        assertTrue(advice.siap());
        assertEquals(1, advice.anjuran().size());
        assertTrue(by(AturanKesiapan.DISABILITAS_MINIMUM, Sifat.MENGHALANGI, "2", 701)
                .temuan()
                .isEmpty());
    }

    @Test
    void best_graduates_are_a_share_of_a_central_agency_only() {
        line(CPNS, TEKNIS, UMUM, 95);
        line(CPNS, TEKNIS, CUMLAUDE, 9);
        assertTrue(found(AturanKesiapan.CUMLAUDE_MINIMUM, "10").isEmpty());
        jenis = JenisInstansi.PUSAT;
        assertEquals(
                11, one(AturanKesiapan.CUMLAUDE_MINIMUM, "10", "cumlaude-kurang").get("wajib"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1", "199, 1, 1", "200, 1, 2", "201, 2, 2", "1000, 2, 2", "1001, 3, 3", "2000, 3, 3", "2001, 3, 4", "2002, 4, 4", "2500, 4, 4"
    })
    void the_scale_for_papua_leaves_two_numbers_out_that_a_parameter_settles(int seats, int lower, int upper) {
        jenis = JenisInstansi.PUSAT;
        line(CPNS, TEKNIS, UMUM, seats);
        assertEquals(lower, one(AturanKesiapan.PAPUA_MINIMUM, "0", "papua-kurang").get("wajib"));
        assertEquals(upper, one(AturanKesiapan.PAPUA_MINIMUM, "1", "papua-kurang").get("wajib"));
    }

    @Test
    void seats_for_papua_that_suffice_are_not_spoken_of() {
        jenis = JenisInstansi.PUSAT;
        line(CPNS, TEKNIS, UMUM, 198);
        line(CPNS, TEKNIS, PAPUA, 1);
        assertTrue(found(AturanKesiapan.PAPUA_MINIMUM, "0").isEmpty());
    }

    @Test
    void a_reserved_row_needs_a_sister_for_everybody_of_the_same_education() {
        Kebutuhan seat = Contoh.teknis();
        Pendidikan other = new Pendidikan("5100144", "S-1 Sistem Informasi");
        line(seat, DISABILITAS, 2, List.of(seat.pendidikan().get(0), other));
        line(seat, UMUM, 5, seat.pendidikan());
        List<Temuan> found = found(AturanKesiapan.KHUSUS_TANPA_UMUM, null);
        assertEquals(List.of(usulan.rincian().get(0).id()), found.get(0).baris());
        line(seat, UMUM, 5, List.of(other, seat.pendidikan().get(0)));
        assertTrue(found(AturanKesiapan.KHUSUS_TANPA_UMUM, null).isEmpty());
    }

    @Test
    void lines_of_one_place_together_stay_within_its_gap() {
        posisi = List.of(new PosisiJabatan("DISKOMINFO", null, PRAKOM, "RUMPUN", 10, 6));
        line(CPNS, TEKNIS, UMUM, 3);
        assertTrue(found(AturanKesiapan.MELEBIHI_KESENJANGAN, null).isEmpty());
        line(PPPK, TEKNIS, UMUM, 2);
        Map<String, Object> angka = one(AturanKesiapan.MELEBIHI_KESENJANGAN, null, "melebihi-kesenjangan");
        assertEquals(4, angka.get("kesenjangan"));
        assertEquals(5, angka.get("jumlah"));
        assertTrue(found(AturanKesiapan.TANPA_ANALISIS, null).isEmpty());
    }

    @Test
    void a_surplus_elsewhere_moves_before_new_seats_are_asked_for() {
        posisi = List.of(
                new PosisiJabatan("DISKOMINFO", null, PRAKOM, "RUMPUN", 10, 6),
                new PosisiJabatan("BAPPEDA", null, PRAKOM, "RUMPUN", 2, 5));
        line(CPNS, TEKNIS, UMUM, 1);
        assertTrue(found(AturanKesiapan.PEMERATAAN_DAHULU, null).isEmpty());
        line(CPNS, TEKNIS, UMUM, 1);
        Map<String, Object> angka = one(AturanKesiapan.PEMERATAAN_DAHULU, null, "ratakan-dahulu");
        assertEquals(3, angka.get("kelebihan"));
        assertEquals(2, angka.get("jumlah"));
    }

    @Test
    void a_need_that_nobody_analysed_is_told_and_not_taken_for_zero() {
        line(CPNS, TEKNIS, UMUM, 3);
        assertTrue(found(AturanKesiapan.MELEBIHI_KESENJANGAN, null).isEmpty());
        assertEquals(1, one(AturanKesiapan.TANPA_ANALISIS, null, "tanpa-analisis").get("jumlah_baris"));
    }

    @Test
    void a_line_whose_kategori_is_no_longer_that_of_its_jabatan_is_stale() {
        line(CPNS, GURU, UMUM, 3);
        assertEquals(1, one(AturanKesiapan.KODE_USANG, null, "kategori-usang").get("jumlah_baris"));
    }

    @Test
    void teachers_come_before_other_seats() {
        posisi = List.of(new PosisiJabatan("SDN", null, "GURU", "GURU", 5, 2));
        line(CPNS, GURU, UMUM, 2);
        assertTrue(found(AturanKesiapan.PELAYANAN_DASAR, null).isEmpty());
        line(CPNS, TEKNIS, UMUM, 1);
        assertEquals(
                3, one(AturanKesiapan.PELAYANAN_DASAR, null, "pelayanan-dasar-kurang").get("kesenjangan"));
    }

    @Test
    void who_is_not_asn_is_taken_in_through_pppk() {
        nonAsn = 5;
        line(CPNS, TEKNIS, UMUM, 9);
        line(PPPK, TEKNIS, UMUM, 4);
        assertEquals(4, one(AturanKesiapan.NON_ASN, null, "non-asn-belum-tertampung").get("jumlah"));
    }

    @Test
    void labels_of_the_year_flag_some_jabatan_and_miss_others() {
        line(CPNS, TEKNIS, UMUM, 9);
        assertTrue(found(AturanKesiapan.TALENTA_DIGITAL, null).isEmpty());
        labels = Map.of("LAIN", LabelJabatan.TALENTA_DIGITAL, PRAKOM, LabelJabatan.TERDAMPAK_DIGITAL);
        one(AturanKesiapan.TALENTA_DIGITAL, null, "tanpa-talenta-digital");
        assertEquals(9, one(AturanKesiapan.TERDAMPAK_DIGITAL, null, "jabatan-terdampak").get("jumlah"));
    }

    @Test
    void personnel_cost_counts_the_new_seats_for_a_year() {
        line(CPNS, TEKNIS, UMUM, 10);
        assertTrue(found(AturanKesiapan.BELANJA_PEGAWAI, "30").isEmpty());
        anggaran = new AnggaranUsulan(usulan.id());
        anggaran.state(2_136_000_000L, 10_000_000_000L, "APBD");
        assertTrue(found(AturanKesiapan.BELANJA_PEGAWAI, "30").isEmpty());
        anggaran.state(2_137_000_000L, 10_000_000_000L, "APBD");
        assertEquals(
                "30.01",
                one(AturanKesiapan.BELANJA_PEGAWAI, "30", "belanja-pegawai-tinggi").get("persen"));
    }
}
