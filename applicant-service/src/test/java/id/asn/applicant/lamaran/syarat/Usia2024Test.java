package id.asn.applicant.lamaran.syarat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Transcription;
import id.asn.applicant.formasi.KelompokJabatan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Usia2024Test {

    @Test
    void the_table_equals_its_second_transcription_row_by_row() {
        List<String> rows = Usia2024.CPNS.stream()
                .map(row ->
                        "2024,CPNS,%s,%d,%d,%s".formatted(row.kelompok(), row.minimum(), row.maksimum(), row.sumber()))
                .toList();
        assertEquals(Transcription.of("usia"), rows);
        assertEquals(10, rows.size());
    }

    @Test
    void every_group_of_jabatan_has_one_row() {
        assertEquals(
                EnumSet.allOf(KelompokJabatan.class),
                Usia2024.CPNS.stream().map(BatasUsia::kelompok).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "1989-08-21, 2024-08-21, KETAT, LAINNYA",
        "1984-08-21, 2024-08-21, KETAT, DOKTER_SPESIALIS",
        "1989-08-21, 2025-08-20, LONGGAR, LAINNYA",
        "1988-02-29, 2023-02-28, KETAT, LAINNYA",
        "1989-03-01, 2024-03-01, KETAT, LAINNYA"
    })
    void the_last_day_is_the_last_day(LocalDate birth, LocalDate last, TepiUsia edge, KelompokJabatan group) {
        assertEquals(last, Usia2024.of(group).lastDay(birth, edge));
    }

    @ParameterizedTest
    @CsvSource({"2006-08-21, 2024-08-21", "2004-02-29, 2022-02-28"})
    void the_first_day_is_the_eighteenth_birthday(LocalDate birth, LocalDate first) {
        assertEquals(first, Usia2024.of(KelompokJabatan.LAINNYA).firstDay(birth));
    }

    @Test
    void the_strict_reading_is_the_one_in_force() {
        assertEquals(TepiUsia.KETAT, Usia2024.TEPI);
    }
}
