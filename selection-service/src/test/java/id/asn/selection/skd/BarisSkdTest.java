package id.asn.selection.skd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.selection.penerimaan.Bacaan;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarisSkdTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ya,75,130,189; true [75, 130, 189]",
                "ya,0,0,0; true [0, 0, 0]",
                "tidak,,,; false [0, 0, 0]",
                "tidak,75,130,189; false [75, 130, 189]",
                "ya,75.0,130,189; true [75, 130, 189]",
                "ya,,130,189; twk:bukan-angka",
                "Ya,75,130,189; hadir:hadir-tidak-dikenal",
                "ya,66,130,189; twk:nilai-bukan-kelipatan",
                "ya,75,180,189; tiu:nilai-di-luar-batas",
                "ya,75,130,226; tkp:nilai-di-luar-batas",
                "ya,-5,130,189; twk:nilai-di-luar-batas",
                "ya,75,130,189.5; tkp:bukan-bilangan-bulat",
                "ya,1e2,130,0x1; twk:bukan-angka tkp:bukan-angka",
                "mungkin,x,,; hadir:hadir-tidak-dikenal twk:bukan-angka",
            })
    void a_row_is_a_score_or_everything_that_is_wrong_with_it(String row, String expected) {
        Bacaan bacaan = BarisSkd.baca(StrukturSkd.untuk(2024), Arrays.asList(row.split(",", -1)));
        assertEquals(
                expected,
                bacaan.salah().isEmpty()
                        ? bacaan.hadir() + " " + bacaan.angka()
                        : bacaan.salah().stream()
                                .map(one -> one.pointer() + ":" + one.code())
                                .collect(Collectors.joining(" ")));
    }
}
