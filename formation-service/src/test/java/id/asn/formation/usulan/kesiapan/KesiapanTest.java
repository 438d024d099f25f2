package id.asn.formation.usulan.kesiapan;

import static id.asn.formation.alokasi.JenisPengadaan.CPNS;
import static id.asn.formation.alokasi.JenisPengadaan.PPPK;
import static id.asn.formation.jabatan.Kategori.GURU;
import static id.asn.formation.jabatan.Kategori.TEKNIS;
import static id.asn.formation.usulan.JenisKebutuhan.DISABILITAS;
import static id.asn.formation.usulan.JenisKebutuhan.UMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.usulan.AnggaranUsulan;
import id.asn.formation.usulan.Contoh;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Pendidikan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KesiapanTest extends BahanUji {

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
        assertEquals(1, angka.get("kesenjangan_sesudah"));
        assertEquals(2, angka.get("jumlah"));
    }

    @Test
    void a_need_that_nobody_analysed_is_told_and_not_taken_for_zero() {
        line(CPNS, TEKNIS, UMUM, 3);
        assertTrue(found(AturanKesiapan.MELEBIHI_KESENJANGAN, null).isEmpty());
        assertEquals(
                1, one(AturanKesiapan.TANPA_ANALISIS, null, "tanpa-analisis").get("jumlah_baris"));
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
                3,
                one(AturanKesiapan.PELAYANAN_DASAR, null, "pelayanan-dasar-kurang")
                        .get("kesenjangan"));
    }

    @Test
    void who_is_not_asn_is_taken_in_through_pppk() {
        nonAsn = 5;
        line(CPNS, TEKNIS, UMUM, 9);
        line(PPPK, TEKNIS, UMUM, 4);
        assertEquals(
                4, one(AturanKesiapan.NON_ASN, null, "non-asn-belum-tertampung").get("jumlah"));
    }

    @Test
    void labels_of_the_year_flag_some_jabatan_and_miss_others() {
        line(CPNS, TEKNIS, UMUM, 9);
        assertTrue(found(AturanKesiapan.TALENTA_DIGITAL, null).isEmpty());
        labels = Map.of("LAIN", LabelJabatan.TALENTA_DIGITAL, PRAKOM, LabelJabatan.TERDAMPAK_DIGITAL);
        one(AturanKesiapan.TALENTA_DIGITAL, null, "tanpa-talenta-digital");
        assertEquals(
                9,
                one(AturanKesiapan.TERDAMPAK_DIGITAL, null, "jabatan-terdampak").get("jumlah"));
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
                one(AturanKesiapan.BELANJA_PEGAWAI, "30", "belanja-pegawai-tinggi")
                        .get("persen"));
    }

    @Test
    void personnel_cost_one_rupiah_beyond_the_limit_is_beyond_it_and_never_shown_as_equal() {
        line(CPNS, TEKNIS, UMUM, 10);
        anggaran = new AnggaranUsulan(usulan.id());
        anggaran.state(2_136_000_001L, 10_000_000_000L, "APBD");
        assertEquals(
                "30.01",
                one(AturanKesiapan.BELANJA_PEGAWAI, "30", "belanja-pegawai-tinggi")
                        .get("persen"));
        assertTrue(found(AturanKesiapan.BELANJA_PEGAWAI, "30.001").isEmpty());
        anggaran.state(2_136_400_000L, 10_000_000_000L, "APBD");
        assertTrue(found(AturanKesiapan.BELANJA_PEGAWAI, "30.004").isEmpty());
        assertEquals(1, found(AturanKesiapan.BELANJA_PEGAWAI, "30.003").size());
    }

    @Test
    void a_jabatan_holds_in_the_year_of_the_usulan_or_is_stale() {
        line(CPNS, TEKNIS, UMUM, 3);
        Jabatan prakom = jabatan.get(PRAKOM);
        prakom.berlaku(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 31));
        assertTrue(found(AturanKesiapan.KODE_USANG, null).isEmpty());
        prakom.berlaku(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1));
        assertTrue(found(AturanKesiapan.KODE_USANG, null).isEmpty());
        prakom.berlaku(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
        assertEquals(1, one(AturanKesiapan.KODE_USANG, null, "jabatan-berakhir").get("jumlah_baris"));
        prakom.berlaku(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1));
        assertEquals(
                1, one(AturanKesiapan.KODE_USANG, null, "jabatan-belum-berlaku").get("jumlah_baris"));
    }
}
