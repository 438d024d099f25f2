package id.asn.formation.kebutuhan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.KelompokJabatan;
import id.asn.platform.problem.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BebanKerjaTest {
    private static final AturanAbk RULES = AturanAbk.untuk(2025);

    static Stream<Map<String, String>> cases() {
        List<Map<String, String>> cases = Lembar.baca("contoh/beban-kerja.csv");
        assertEquals(6, cases.size());
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_workload_comes_to_the_published_need(Map<String, String> row) {
        Analisis analisis = minutes(false, row.get("menit"));
        Perhitungan result = Perhitungan.of(analisis, RULES);
        assertEquals(new BigDecimal(row.get("hasil_bagi")), result.hasilBagi());
        assertEquals(Integer.parseInt(row.get("half_up")), result.kebutuhan());
        assertEquals(
                Integer.parseInt(row.get("ceil")),
                Perhitungan.of(analisis, rounding("CEIL")).kebutuhan());
        if (!row.get("bezetting").isEmpty()) {
            assertEquals(
                    Integer.parseInt(row.get("selisih")), result.kebutuhan() - Integer.parseInt(row.get("bezetting")));
        }
    }

    @Test
    void with_the_older_convention_the_second_case_gives_a_quarter_more_and_still_five() {
        AturanAbk older = RULES.with(new BarisAturan(Parameter.WKE_MENIT, "72000", "Konvensi lama", null));
        Perhitungan result = Perhitungan.of(minutes(false, "378000"), older);
        assertEquals(new BigDecimal("5.2500"), result.hasilBagi());
        assertEquals(5, result.kebutuhan());
    }

    @Test
    void people_are_counted_from_the_exact_quotient_not_from_the_four_decimals_shown() {
        Perhitungan result = Perhitungan.of(minutes(false, "37499.9999"), RULES);
        assertEquals(new BigDecimal("0.5000"), result.hasilBagi());
        assertEquals(0, result.kebutuhan());
    }

    @Test
    void a_position_that_must_exist_is_needed_once_however_little_there_is_to_do() {
        assertEquals(0, Perhitungan.of(minutes(false, "600"), RULES).kebutuhan());
        Perhitungan raised = Perhitungan.of(minutes(true, "600"), RULES);
        assertEquals(1, raised.kebutuhan());
        assertEquals("MINIMUM_SATU", raised.langkah().get(3).nama());
        AturanAbk without = RULES.with(new BarisAturan(Parameter.MINIMUM_SATU_BILA_WAJIB, "false", "Parameter", null));
        assertEquals(0, Perhitungan.of(minutes(true, "600"), without).kebutuhan());
    }

    @Test
    void objects_and_equipment_are_divided_by_what_one_employee_handles_and_added_without_loss() {
        Analisis thirds = new Analisis(
                Pendekatan.OBJEK_KERJA,
                false,
                null,
                List.of(ratio("1", "3"), ratio("1", "3"), ratio("1", "3"), ratio("5", "10")));
        Perhitungan result = Perhitungan.of(thirds, RULES);
        assertEquals(new BigDecimal("1.5000"), result.hasilBagi());
        assertEquals(2, result.kebutuhan());
        assertEquals("1 / 3", result.tugas().get(0).rumus());
        assertEquals(new BigDecimal("0.3333"), result.tugas().get(0).beban());
        Analisis cars = new Analisis(Pendekatan.PERALATAN_KERJA, false, null, List.of(ratio("20", "1")));
        assertEquals(20, Perhitungan.of(cars, RULES).kebutuhan());
    }

    @Test
    void a_step_names_its_numbers_and_its_rule() {
        List<LangkahHitung> steps =
                Perhitungan.of(minutes(false, "42570"), RULES).langkah();
        assertEquals(
                List.of(
                        new LangkahHitung("BEBAN_MENIT", "jumlah 1 tugas", "42570", "PermenPANRB 1/2020"),
                        new LangkahHitung("HASIL_BAGI", "42570 / 75000", "0.5676", "PermenPANRB 1/2020"),
                        new LangkahHitung(
                                "PEMBULATAN", "HALF_UP 1419/2500", "1", "Praktik; tidak ditemukan aturan nasional")),
                steps);
    }

    @Test
    void everything_wrong_is_told_at_once() {
        Analisis wrong = new Analisis(
                Pendekatan.HASIL_KERJA,
                false,
                72_000,
                List.of(task("-1", "0", null), task("1", null, "2"), task("0", "1", null)));
        assertEquals(
                List.of(
                        "/tugas/0/volume volume-tidak-positif",
                        "/tugas/0/menit menit-tidak-positif",
                        "/tugas/1/menit menit-wajib",
                        "/tugas/1/rasio rasio-tidak-dipakai",
                        "/tugas/2/volume volume-tidak-positif",
                        "/wke_menit wke-usang"),
                told(wrong.findings(RULES)));
        Analisis other = new Analisis(
                Pendekatan.PERALATAN_KERJA, false, 80_000, List.of(task("1", "5", "0"), task("1", null, null)));
        assertEquals(
                List.of(
                        "/tugas/0/rasio rasio-tidak-positif",
                        "/tugas/0/menit menit-tidak-dipakai",
                        "/tugas/1/rasio rasio-wajib",
                        "/wke_menit wke-lain"),
                told(other.findings(RULES)));
    }

    @Test
    void a_workload_beyond_reason_is_not_taken_for_a_need() {
        assertEquals(List.of(), told(minutes(false, "7500000000").findings(RULES)));
        Analisis endless = new Analisis(Pendekatan.HASIL_KERJA, false, null, List.of(task("9999999999", "9999", null)));
        assertEquals(List.of("/tugas beban-melampaui"), told(endless.findings(RULES)));
    }

    @Test
    void an_analysis_is_explained_by_the_rounding_it_was_made_with() {
        BebanKerja beban = new BebanKerja(
                2025,
                new UnitKerja("6273", "DINKES"),
                new Jabatan("J1", "Perawat", Kategori.KESEHATAN, KelompokJabatan.LAINNYA));
        beban.analyse(minutes(false, "378000"), rounding("CEIL"));
        assertEquals(6, beban.kebutuhan());
        assertEquals(6, beban.perhitungan().kebutuhan());
        assertEquals(
                "Parameter layanan saat dihitung",
                beban.perhitungan().langkah().get(2).dasarHukum());
    }

    @Test
    void effectiveness_is_the_workload_of_one_employee() {
        BebanKerja beban = new BebanKerja(
                2025,
                new UnitKerja("6273", "DINKES"),
                new Jabatan("J1", "Perawat", Kategori.KESEHATAN, KelompokJabatan.LAINNYA));
        beban.analyse(minutes(false, "378000"), RULES);
        Efektivitas five = Efektivitas.of(beban, 5, RULES);
        assertEquals(new BigDecimal("1.01"), five.efektivitas());
        assertEquals(KelasEj.A, five.kelas().kelas());
        assertEquals(KelasEj.D, Efektivitas.of(beban, 8, RULES).kelas().kelas());
        assertEquals(new Efektivitas(0, null, null, List.of()), Efektivitas.of(beban, 0, RULES));
    }

    private static AturanAbk rounding(String mode) {
        return RULES.with(new BarisAturan(Parameter.PEMBULATAN, mode, "Parameter", null));
    }

    static Analisis minutes(boolean wajib, String minutes) {
        return new Analisis(Pendekatan.HASIL_KERJA, wajib, null, List.of(task("1", minutes, null)));
    }

    private static Tugas ratio(String volume, String rasio) {
        return task(volume, null, rasio);
    }

    private static Tugas task(String volume, String menit, String rasio) {
        return new Tugas("Tugas", "berkas", new BigDecimal(volume), decimal(menit), decimal(rasio));
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }
}
