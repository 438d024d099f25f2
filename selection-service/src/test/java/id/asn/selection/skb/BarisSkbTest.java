package id.asn.selection.skb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.selection.penerimaan.Bacaan;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarisSkbTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ya,71.60; true [71.60]",
                "ya,71.6; true [71.6]",
                "ya,100; true [100]",
                "ya,0; true [0]",
                "tidak,; false [0]",
                "tidak,61.00; false [61.00]",
                "ya,; nilai:bukan-angka",
                "ya,100.01; nilai:nilai-di-luar-batas",
                "ya,-0.01; nilai:nilai-di-luar-batas",
                "ya,71.605; nilai:desimal-terlalu-banyak",
                "ya,71.600; true [71.600]",
                "ya,'71,60'; nilai:bukan-angka",
                "hadir,x; hadir:hadir-tidak-dikenal nilai:bukan-angka",
            })
    void a_row_is_a_score_or_everything_that_is_wrong_with_it(String row, String expected) {
        Bacaan bacaan = BarisSkb.baca(Arrays.asList(row.split(",", 2)));
        assertEquals(
                expected,
                bacaan.salah().isEmpty()
                        ? bacaan.hadir() + " " + bacaan.angka()
                        : bacaan.salah().stream()
                                .map(one -> one.pointer() + ":" + one.code())
                                .collect(Collectors.joining(" ")));
    }
}
