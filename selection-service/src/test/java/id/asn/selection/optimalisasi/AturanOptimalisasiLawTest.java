package id.asn.selection.optimalisasi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.selection.Tabel;
import id.asn.selection.optimalisasi.AturanOptimalisasi.Urutan;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;
import org.junit.jupiter.api.Test;

class AturanOptimalisasiLawTest {
    private final AturanOptimalisasi aturan = AturanOptimalisasi.untuk(2024);

    @Test
    void the_paths_and_their_order_equal_their_second_transcription() {
        List<List<String>> typed = Tabel.baca("hukum/optimalisasi-jalur.csv").stream()
                .map(row -> List.copyOf(row.getFields()))
                .toList();
        assertEquals(5, typed.size());
        assertEquals(
                typed,
                aturan.jalur().stream()
                        .map(row -> List.of(
                                "2024",
                                row.jalur().name(),
                                row.lowong().name(),
                                row.pengisi().name(),
                                row.tempat().name(),
                                row.ambang().name(),
                                String.valueOf(aturan.urutan().jalur().indexOf(row.jalur()) + 1),
                                row.sumber()))
                        .toList());
    }

    @Test
    void what_holds_on_every_path_equals_its_second_transcription() {
        List<List<String>> typed = Tabel.baca("hukum/optimalisasi-ketentuan.csv").stream()
                .map(row -> List.copyOf(row.getFields()))
                .toList();
        assertEquals(8, typed.size());
        assertEquals(
                typed,
                aturan.ketentuan().stream()
                        .map(row -> List.of(
                                "2024",
                                row.nama(),
                                row.nilai(),
                                row.sumber(),
                                row.keraguan().isEmpty() ? "tidak" : "ya"))
                        .toList());
    }

    @Test
    void a_year_without_a_rule_and_an_order_that_leaves_a_path_out_are_refused() {
        assertThrows(TahunTanpaKeputusan.class, () -> AturanOptimalisasi.untuk(2023));
        Urutan short4 = new Urutan(List.of(Jalur.E1, Jalur.E2, Jalur.U1, Jalur.U3), "uji", "");
        assertThrows(
                IllegalArgumentException.class,
                () -> new AturanOptimalisasi(2024, aturan.jalur(), short4, aturan.ketentuan()));
    }
}
