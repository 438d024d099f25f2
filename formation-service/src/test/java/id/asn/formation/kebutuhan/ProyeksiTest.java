package id.asn.formation.kebutuhan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProyeksiTest {

    @Test
    void the_constructed_case_comes_out_year_by_year() {
        List<Map<String, String>> typed = Lembar.baca("contoh/proyeksi.csv");
        assertEquals(5, typed.size());
        List<TahunProyeksi> years = typed.stream()
                .map(row ->
                        new TahunProyeksi(number(row, "tahun"), number(row, "bup"), 0, 0, 0, number(row, "kebutuhan")))
                .toList();
        Proyeksi proyeksi = Proyeksi.of(number(typed.get(0), "bezetting_awal"), years);
        for (int i = 0; i < typed.size(); i++) {
            BarisProyeksi row = proyeksi.baris().get(i);
            assertEquals(number(typed.get(i), "bezetting_awal"), row.bezettingAwal());
            assertEquals(number(typed.get(i), "bezetting"), row.bezetting());
            assertEquals(number(typed.get(i), "lowong"), row.lowong());
        }
    }

    @Test
    void a_year_is_explained_with_its_numbers() {
        BarisProyeksi row = Proyeksi.of(14, List.of(new TahunProyeksi(2025, 2, 1, 3, 4, 20)))
                .baris()
                .get(0);
        assertEquals("14 - 2 - 1 - 3 + 4", row.langkah().get(0).rumus());
        assertEquals("12", row.langkah().get(0).hasil());
        assertEquals("20 - 12", row.langkah().get(1).rumus());
        assertEquals("8", row.langkah().get(1).hasil());
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
