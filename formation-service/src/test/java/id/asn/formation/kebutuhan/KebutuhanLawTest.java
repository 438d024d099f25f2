package id.asn.formation.kebutuhan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.jabatan.Jenjang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KebutuhanLawTest {
    private static final AturanAbk RULES = AturanAbk.untuk(2025);

    @Test
    void the_parameters_equal_their_second_transcription_row_by_row_and_in_number() {
        List<String> typed = Lembar.baris("hukum/abk.csv");
        assertEquals(3, typed.size());
        assertEquals(
                typed,
                RULES.parameter().stream()
                        .map(row -> line(RULES.sejak(), row.parameter(), row.nilai(), row.sumber(), row.keraguan()))
                        .toList());
        assertEquals(
                List.of(Parameter.values()),
                RULES.parameter().stream().map(BarisAturan::parameter).toList());
    }

    @Test
    void the_classes_equal_their_second_transcription_row_by_row_and_in_number() {
        List<String> typed = Lembar.baris("hukum/kelas-ej.csv");
        assertEquals(5, typed.size());
        assertEquals(
                typed,
                RULES.kelas().stream()
                        .map(row -> line(RULES.sejak(), row.kelas(), row.batas(), row.sumber(), row.keraguan()))
                        .toList());
    }

    @Test
    void the_ages_of_retirement_equal_their_second_transcription_and_leave_no_level_out() {
        List<String> typed = Lembar.baris("hukum/bup.csv");
        List<BatasPensiun> ages = BatasPensiun.untuk(2025);
        assertEquals(14, typed.size());
        assertEquals(
                typed,
                ages.stream()
                        .map(row -> line(row.jenjang(), row.usia(), row.sumber(), row.keraguan()))
                        .toList());
        assertEquals(
                Arrays.stream(Jenjang.values()).collect(Collectors.toSet()),
                ages.stream().map(BatasPensiun::jenjang).collect(Collectors.toSet()));
    }

    @Test
    void a_year_before_the_rules_has_none() {
        assertThrows(TahunTanpaAturan.class, () -> AturanAbk.untuk(2019));
        assertThrows(TahunTanpaAturan.class, () -> BatasPensiun.untuk(2023));
    }

    @Test
    void working_time_is_1250_hours() {
        assertEquals(1250 * 60, RULES.wkeMenit());
    }

    @ParameterizedTest
    @CsvSource({
        "1.01,A", "1.00,B", "0.90,B", "0.89,C", "0.70,C", "0.69,D", "0.50,D", "0.49,E", "0.00,E",
    })
    void a_class_begins_where_the_table_says(BigDecimal ej, KelasEj kelas) {
        assertEquals(kelas, RULES.kelas(ej).kelas());
    }

    @Test
    void the_age_is_reached_in_the_year_of_the_birthday() {
        BatasPensiun teacher = BatasPensiun.untuk(2025, Jenjang.GURU).orElseThrow();
        assertEquals(2025, teacher.tahun(LocalDate.of(1965, 12, 31)));
        assertEquals(2026, teacher.tahun(LocalDate.of(1966, 1, 1)));
    }

    private static String line(Object... cells) {
        return Stream.of(cells).map(cell -> Objects.toString(cell, "")).collect(Collectors.joining(","));
    }
}
