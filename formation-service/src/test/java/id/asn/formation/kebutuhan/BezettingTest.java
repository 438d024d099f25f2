package id.asn.formation.kebutuhan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Jenjang;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.KelompokJabatan;
import id.asn.formation.kebutuhan.IsiPegawai.Saat;
import id.asn.platform.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BezettingTest {
    private static final BatasPensiun BUP =
            BatasPensiun.untuk(2025, Jenjang.PELAKSANA).orElseThrow();
    private static final Saat SAAT = new Saat(2025, LocalDate.of(2025, 3, 1), BUP, true);

    @Test
    void dates_of_birth_become_years_and_are_kept_nowhere() {
        Bezetting bezetting = bezetting();
        bezetting.record(List.of(born(JenisPegawai.PNS, "1967-01-01", "1967-12-31", "1980-05-05")), BUP);
        assertEquals(
                List.of(new Berakhir(JenisPegawai.PNS, 2025, 2), new Berakhir(JenisPegawai.PNS, 2038, 1)),
                bezetting.berakhir());
        assertEquals(3, bezetting.terisi());
    }

    @Test
    void pns_cpns_and_pppk_fill_a_position_and_the_others_stand_apart() {
        Bezetting bezetting = bezetting();
        bezetting.record(
                Stream.of(JenisPegawai.values()).map(jenis -> counted(jenis, 2)).toList(), null);
        assertEquals(6, bezetting.terisi());
        assertEquals(5, bezetting.pegawai().size());
        assertEquals(List.of(JenisPegawai.PPPK_PARUH_WAKTU, JenisPegawai.NON_ASN), JenisPegawai.terpisah());
    }

    @Test
    void everything_wrong_is_told_at_once() {
        List<IsiPegawai> wrong = List.of(
                born(JenisPegawai.PNS, "2030-01-01", "2010-01-01", "1960-01-01"),
                counted(JenisPegawai.PPPK, 3, new Tahunan(2024, 1), new Tahunan(2026, 1), new Tahunan(2026, 2)),
                counted(JenisPegawai.NON_ASN, 1, new Tahunan(2027, 1)),
                counted(JenisPegawai.PPPK_PARUH_WAKTU, 2, new Tahunan(2027, 1)),
                counted(JenisPegawai.NON_ASN, 1),
                born(JenisPegawai.PPPK, "1990-01-01"));
        assertEquals(
                List.of(
                        "/pegawai/0/tanggal_lahir/0 lahir-di-masa-depan",
                        "/pegawai/0/tanggal_lahir/1 terlalu-muda",
                        "/pegawai/0/tanggal_lahir/2 sudah-melewati-bup",
                        "/pegawai/1/berakhir/0/tahun berakhir-sebelum-tahun",
                        "/pegawai/1/berakhir/2/tahun tahun-ganda",
                        "/pegawai/1/berakhir berakhir-melebihi",
                        "/pegawai/2/berakhir tanpa-akhir",
                        "/pegawai/3/berakhir kontrak-tidak-lengkap",
                        "/pegawai/4/jenis jenis-pegawai-ganda",
                        "/pegawai/5/jenis jenis-pegawai-ganda",
                        "/pegawai/5/berakhir kontrak-tidak-lengkap",
                        "/pegawai/5/tanggal_lahir bukan-menurut-usia"),
                told(Bezetting.findings(wrong, SAAT)));
    }

    @Test
    void years_and_dates_are_not_mixed_and_dates_need_a_level() {
        IsiPegawai both =
                new IsiPegawai(JenisPegawai.CPNS, 2, List.of(new Tahunan(2030, 1)), List.of(LocalDate.of(1990, 1, 1)));
        assertEquals(
                List.of(
                        "/pegawai/0/berakhir dua-cara",
                        "/pegawai/0/tanggal_lahir tanggal-lahir-tidak-lengkap",
                        "/pegawai/0/tanggal_lahir jenjang-belum-diketahui"),
                told(Bezetting.findings(List.of(both), new Saat(2025, SAAT.hariIni(), null, true))));
    }

    @Test
    void the_last_day_of_eighteen_and_the_first_year_of_retirement_are_within() {
        IsiPegawai edges = born(JenisPegawai.PNS, "2007-12-31", "1967-01-01");
        assertEquals(List.of(), told(Bezetting.findings(List.of(edges), SAAT)));
    }

    @Test
    void more_cannot_leave_than_are_there() {
        Bezetting bezetting = bezetting();
        bezetting.record(List.of(counted(JenisPegawai.PNS, 3, new Tahunan(2026, 2))), null);
        assertEquals(List.of(), told(bezetting.findings("/rencana", List.of(new RencanaTahun(2026, 0, 1)))));
        List<Finding> found = bezetting
                .findings("/rencana", List.of(new RencanaTahun(2026, 0, 2)))
                .toList();
        assertEquals(List.of("/rencana keluar-melebihi"), told(found.stream()));
        assertEquals(2026, found.get(0).facts().get("tahun"));
        assertEquals(3, found.get(0).facts().get("bezetting_awal"));
        assertEquals(4, found.get(0).facts().get("berkurang"));
    }

    @Test
    void a_plan_stays_within_its_five_years() {
        List<RencanaTahun> years = List.of(
                new RencanaTahun(2024, 1, 0),
                new RencanaTahun(2025, 1, 0),
                new RencanaTahun(2029, 1, 0),
                new RencanaTahun(2029, 1, 0),
                new RencanaTahun(2030, 1, 0));
        assertEquals(
                List.of(
                        "/rencana/0/tahun di-luar-lima-tahun",
                        "/rencana/3/tahun tahun-ganda",
                        "/rencana/4/tahun di-luar-lima-tahun"),
                told(Rencana.findings(years, 2025)));
    }

    private static Bezetting bezetting() {
        return new Bezetting(
                2025,
                new UnitKerja("6273", "DINKES"),
                new Jabatan("J1", "Perawat", Kategori.KESEHATAN, KelompokJabatan.LAINNYA));
    }

    private static IsiPegawai born(JenisPegawai jenis, String... dates) {
        return new IsiPegawai(
                jenis,
                dates.length,
                List.of(),
                Stream.of(dates).map(LocalDate::parse).toList());
    }

    private static IsiPegawai counted(JenisPegawai jenis, int jumlah, Tahunan... years) {
        return new IsiPegawai(jenis, jumlah, List.of(years), List.of());
    }

    private static List<String> told(Stream<Finding> findings) {
        return findings.map(finding -> finding.pointer() + " " + finding.code()).toList();
    }
}
