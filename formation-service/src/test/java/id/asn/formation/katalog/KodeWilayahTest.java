package id.asn.formation.katalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KodeWilayahTest {

    @ParameterizedTest
    @CsvSource({
        "62, 62",
        "6271, 62.71",
        "62.71, 62.71",
        "627103, 62.71.03",
        "62.71.03, 62.71.03",
        "6, ''",
        "627, ''",
        "62., ''",
        "62.7103.01, ''",
        "bukit batu, ''",
        "'', ''",
        ", ''"
    })
    void a_code_is_read_with_dots_or_without(String written, String code) {
        assertEquals(code, KodeWilayah.of(written).orElse(""));
    }
}
