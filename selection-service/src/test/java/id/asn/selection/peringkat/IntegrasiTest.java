package id.asn.selection.peringkat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.asn.selection.Tabel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntegrasiTest {
    private static final AturanIntegrasi ATURAN = AturanPeringkat.untuk(2024).integrasi();

    @Test
    void the_published_pairs_of_total_and_skd_score_come_out() {
        var cases = Tabel.baca("kasus/k3-dua-tahap.csv");
        assertEquals(8, cases.size());
        for (var row : cases) {
            int total = Integer.parseInt(row.getField("total"));
            Integrasi integrasi = Integrasi.of(total, BigDecimal.ZERO, ATURAN);
            assertEquals(row.getField("skala"), integrasi.skalaSkd().toString());
            assertEquals(row.getField("skor_skd"), integrasi.skorSkd().toString());
            assertEquals(row.getField("satu_tahap"), oneStage(total));
            assertEquals(
                    row.getField("berbeda").equals("ya"),
                    !oneStage(total).equals(integrasi.skorSkd().toString()));
        }
    }

    @Test
    void rounding_once_is_wrong_for_exactly_the_48_listed_totals() {
        List<String> listed = Tabel.baca("kasus/k3-satu-tahap-salah.csv").stream()
                .map(row -> row.getField("total"))
                .toList();
        List<String> wrong = IntStream.rangeClosed(286, 550)
                .filter(total -> !oneStage(total)
                        .equals(Integrasi.of(total, BigDecimal.ZERO, ATURAN)
                                .skorSkd()
                                .toString()))
                .mapToObj(String::valueOf)
                .toList();
        assertEquals(48, listed.size());
        assertEquals(listed, wrong);
    }

    @Test
    void the_published_rows_come_out_to_the_last_digit() {
        var cases = Tabel.baca("kasus/k4-integrasi.csv");
        assertEquals(6, cases.size());
        for (var row : cases) {
            Integrasi integrasi = Integrasi.of(Integer.parseInt(row.getField("total")), number(row, "skb"), ATURAN);
            assertEquals(row.getField("skor_skd"), integrasi.skorSkd().toString());
            assertEquals(row.getField("skor_skb"), integrasi.skorSkb().toString());
            assertEquals(row.getField("akhir"), integrasi.akhir().toString());
        }
    }

    @Test
    void the_formulas_of_the_press_are_not_ours() {
        var cases = Tabel.baca("kasus/k7-salah-di-pers.csv");
        assertEquals(2, cases.size());
        for (var row : cases) {
            boolean withSkb = !row.getField("skb").isEmpty();
            Integrasi integrasi = Integrasi.of(
                    Integer.parseInt(row.getField("total")), withSkb ? number(row, "skb") : BigDecimal.ZERO, ATURAN);
            assertEquals(row.getField("skor_skd"), integrasi.skorSkd().toString());
            assertNotEquals(row.getField("akhir_pers"), integrasi.akhir().toString());
            if (withSkb) {
                assertEquals(row.getField("akhir_benar"), integrasi.akhir().toString());
            }
        }
    }

    @Test
    void two_scores_near_each_other_at_three_decimals_are_not_a_tie() {
        assertEquals(
                "64.254",
                Integrasi.of(372, new BigDecimal("62.00"), ATURAN).akhir().toString());
        assertEquals(
                "64.255",
                Integrasi.of(373, new BigDecimal("61.88"), ATURAN).akhir().toString());
    }

    @Test
    void a_score_never_holds_a_digit_that_still_had_to_be_rounded() {
        assertThrows(ArithmeticException.class, () -> new Nilai(new BigDecimal("1.2345")));
        assertEquals("1.235", Nilai.bulat(new BigDecimal("1.2345")).toString());
    }

    private static String oneStage(int total) {
        return BigDecimal.valueOf(total)
                .multiply(new BigDecimal("0.4"))
                .divide(new BigDecimal("5.5"), 3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }
}
