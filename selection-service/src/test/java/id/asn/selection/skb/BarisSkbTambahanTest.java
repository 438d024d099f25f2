package id.asn.selection.skb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.selection.penerimaan.Bacaan;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarisSkbTambahanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TIDAK; TPA,ya,71.60,; true [71.60, 1]",
                "TIDAK; TPA,tidak,,; false [0, 1]",
                "TIDAK; TPA,ya,71.60,ya; lulus:lulus-tidak-diminta",
                "TIDAK; TPA,ya,,; nilai:bukan-angka",
                "TIDAK; TPA,ya,100.01,; nilai:nilai-di-luar-batas",
                "AMBANG; TPA,ya,60.99,; true [60.99, 1]",
                "AMBANG; TPA,ya,60.99,tidak; lulus:lulus-tidak-diminta",
                "PUTUSAN; TPA,ya,60.99,tidak; true [60.99, 0]",
                "PUTUSAN; TPA,ya,60.99,; lulus:lulus-tidak-dikenal",
                "PUTUSAN; TPA,ya,,x; nilai:bukan-angka lulus:lulus-tidak-dikenal",
                "PUTUSAN; TPA,tidak,,; false [0, 1]",
                "PUTUSAN; TPA,tidak,,tidak; lulus:lulus-tidak-diminta",
                "PUTUSAN_SAJA; KESEHATAN_JIWA,ya,,ya; true [0, 1]",
                "PUTUSAN_SAJA; KESEHATAN_JIWA,ya,,tidak; true [0, 0]",
                "PUTUSAN_SAJA; KESEHATAN_JIWA,ya,80,ya; nilai:tes-tanpa-nilai",
                "PUTUSAN_SAJA; KESEHATAN_JIWA,hadir,,ya; hadir:hadir-tidak-dikenal lulus:lulus-tidak-diminta",
            })
    void a_row_is_a_score_or_everything_that_is_wrong_with_it(PenentuGugur penentu, String row, String expected) {
        Bacaan bacaan = BarisSkbTambahan.baca(penentu, Arrays.asList(row.split(",", -1)));
        assertEquals(
                expected,
                bacaan.salah().isEmpty()
                        ? bacaan.hadir() + " " + bacaan.angka()
                        : bacaan.salah().stream()
                                .map(one -> one.pointer() + ":" + one.code())
                                .collect(Collectors.joining(" ")));
    }
}
