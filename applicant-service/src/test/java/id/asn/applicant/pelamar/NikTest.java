package id.asn.applicant.pelamar;

import static id.asn.applicant.pelamar.JenisKelamin.LAKI_LAKI;
import static id.asn.applicant.pelamar.JenisKelamin.PEREMPUAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.platform.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikTest {

    @Test
    void a_mans_nik_carries_his_day_of_birth() {
        Nik nik = new Nik("9999991211870001");
        assertEquals(LAKI_LAKI, nik.jenisKelamin());
        assertEquals(List.of(), nik.compare(LocalDate.of(1987, 11, 12), LAKI_LAKI));
    }

    @Test
    void a_womans_day_of_birth_is_forty_higher() {
        Nik nik = new Nik("3673015005980001");
        assertEquals(PEREMPUAN, nik.jenisKelamin());
        assertEquals(List.of(), nik.compare(LocalDate.of(1998, 5, 10), PEREMPUAN));
    }

    @Test
    void another_birth_date_is_a_warning_and_no_refusal() {
        assertEquals(
                List.of(PeringatanNik.TANGGAL_LAHIR_BERBEDA),
                new Nik("9999991211870001").compare(LocalDate.of(1987, 11, 13), LAKI_LAKI));
    }

    @Test
    void another_sex_is_a_warning_and_no_refusal() {
        assertEquals(
                List.of(PeringatanNik.JENIS_KELAMIN_BERBEDA),
                new Nik("9999991211870001").compare(LocalDate.of(1987, 11, 12), PEREMPUAN));
    }

    @ParameterizedTest
    @CsvSource({
        "9999990011870001, nik-tanggal-lahir",
        "9999993211870001, nik-tanggal-lahir",
        "9999994011870001, nik-tanggal-lahir",
        "9999997211870001, nik-tanggal-lahir",
        "9999991200870001, nik-bulan-lahir",
        "9999991213870001, nik-bulan-lahir",
        "9999991211870000, nik-nomor-urut",
        "999999121187000, nik-16-angka",
        "99999912118700011, nik-16-angka",
        "9999991211A70001, nik-16-angka"
    })
    void a_wrong_structure_is_refused(String digits, String code) {
        assertEquals(List.of(code), codes(digits));
    }

    @ParameterizedTest
    @CsvSource({"9999990111870001", "9999993111870001", "9999994111870001", "9999997112870001"})
    void the_edges_of_the_structure_pass(String digits) {
        assertEquals(digits, new Nik(digits).angka());
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertEquals(List.of("nik-tanggal-lahir", "nik-bulan-lahir", "nik-nomor-urut"), codes("9999993513870000"));
    }

    @Test
    void only_the_last_four_digits_are_ever_shown() {
        assertEquals("************0001", new Nik("9999991211870001").toString());
    }

    private static List<String> codes(String digits) {
        return assertThrows(NikTidakSah.class, () -> new Nik(digits)).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
