package id.asn.selection.pppk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.penerimaan.Bacaan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarisPppkTest {
    private final UjianPppk ujian = UjianPppk.untuk(2024);

    @ParameterizedTest
    @CsvSource({
        // what is sent, what is found
        "'ya,450,100,80,40',  ''",
        "'ya,0,0,0,0',        ''",
        "'tidak,,,,',         ''",
        "'tidak,300,70,,',    ''",
        "'ya,455,100,80,40',  teknis nilai-di-luar-batas",
        "'ya,451,100,80,40',  teknis nilai-di-luar-batas",
        "'ya,352,100,80,40',  teknis nilai-bukan-kelipatan",
        "'ya,350,101,80,40',  manajerial nilai-di-luar-batas",
        "'ya,350,100,81,40',  sosial_kultural nilai-di-luar-batas",
        "'ya,350,100,80,41',  wawancara nilai-di-luar-batas",
        "'ya,350,100,80,-1',  wawancara nilai-di-luar-batas",
        "'ya,350,70.5,80,40', manajerial bukan-bilangan-bulat",
        "'ya,350,x,80,40',    manajerial bukan-angka",
        "'ya,350,,80,40',     manajerial bukan-angka",
        "'mungkin,,,,',       hadir hadir-tidak-dikenal",
    })
    void each_cell_is_judged_by_the_test_of_the_jabatan(String row, String found) {
        List<String> said = findings(BentukUjian.BIASA, row);
        assertTrue(found.isEmpty() ? said.isEmpty() : said.contains(found), said::toString);
    }

    @Test
    void pengelola_umum_operasional_reaches_445_and_no_more() {
        assertEquals(List.of(), findings(BentukUjian.of(" pengelola umum operasional "), "ya,225,100,80,40"));
        assertEquals(
                List.of("teknis nilai-di-luar-batas"),
                findings(BentukUjian.PENGELOLA_UMUM_OPERASIONAL, "ya,230,100,80,40"));
        assertEquals(BentukUjian.BIASA, BentukUjian.of("Pengelola Layanan Operasional"));
    }

    private List<String> findings(BentukUjian bentuk, String row) {
        Bacaan bacaan = BarisPppk.baca(ujian, bentuk, List.of(row.split(",", -1)));
        return bacaan.salah().stream()
                .map(salah -> salah.pointer() + " " + salah.code())
                .toList();
    }
}
