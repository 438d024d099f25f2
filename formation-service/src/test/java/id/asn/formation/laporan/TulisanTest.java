package id.asn.formation.laporan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TulisanTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1.000",
        "546_000, 546.000",
        "1_234_567, 1.234.567",
        "-11_969, -11.969",
        "-100, -100",
        "9_223_372_036_854_775_807, 9.223.372.036.854.775.807",
        "-9_223_372_036_854_775_808, -9.223.372.036.854.775.808"
    })
    void numbers_are_grouped_by_points(String number, String written) {
        assertEquals(written, Tulisan.bilangan(Long.parseLong(number.replace("_", ""))));
    }

    @Test
    void days_are_written_with_the_name_of_the_month() {
        assertEquals("19 Agustus 2024", Tulisan.tanggal(LocalDate.of(2024, 8, 19)));
        assertEquals("1 Januari 2025", Tulisan.tanggal(LocalDate.of(2025, 1, 1)));
        assertEquals("31 Desember 2024", Tulisan.tanggal(LocalDate.of(2024, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+62, '''+62'", "-2, '''-2'", "@SUM(A1), '''@SUM(A1)'", "S-1 Hukum, S-1 Hukum"})
    void words_that_a_spreadsheet_would_calculate_are_made_text(String words, String written) {
        assertEquals(written, IsiSel.csv(words));
    }

    @Test
    void tabs_are_guarded_and_our_own_numbers_are_not() {
        assertEquals("'\tx", IsiSel.csv("\tx"));
        assertEquals("-5", IsiSel.csv(-5L));
        assertEquals("", IsiSel.csv(null));
    }
}
