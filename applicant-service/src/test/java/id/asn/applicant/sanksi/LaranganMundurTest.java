package id.asn.applicant.sanksi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.asn.applicant.Transcription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaranganMundurTest {

    @Test
    void the_table_equals_its_second_transcription() {
        assertEquals(
                Transcription.of("larangan"),
                LaranganMundur.TABLE.stream()
                        .map(row -> "%d,%d,%s,%s".formatted(row.tahun(), row.lamanya(), row.sejak(), row.sumber()))
                        .toList());
    }

    /** Second reading, point 4. */
    @ParameterizedTest
    @CsvSource({
        "2024, LULUS_AKHIR,    false, false, true",
        "2024, NIP_DITETAPKAN, false, false, true",
        "2024, LULUS_AKHIR,    true,  true,  false",
        "2024, NIP_DITETAPKAN, true,  true,  true",
        "2024, LULUS_AKHIR,    true,  false, true",
        "2023, LULUS_AKHIR,    false, false, false",
        "2023, NIP_DITETAPKAN, false, false, true",
        "2021, NIP_DITETAPKAN, false, false, true"
    })
    void a_withdrawal_is_banned_as_the_year_says(
            int tahun, SaatMundur saat, boolean optimalisasi, boolean elsewhere, boolean banned) {
        Mundur it = new Mundur(tahun, saat, optimalisasi, elsewhere);
        assertEquals(banned, LaranganMundur.of(tahun).orElseThrow().bans(it));
    }

    @ParameterizedTest
    @CsvSource({"2021, 2022", "2023, 2024", "2024, 2026"})
    void the_ban_ends_with_its_last_budget_year(int tahun, int last) {
        assertEquals(last, LaranganMundur.of(tahun).orElseThrow().sampai());
    }

    @Test
    void of_other_years_no_rule_is_held() {
        assertFalse(LaranganMundur.of(2020).isPresent());
        assertFalse(LaranganMundur.of(2025).isPresent());
    }
}
