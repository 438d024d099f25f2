package id.asn.selection.jpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.selection.Tabel;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JptLawTest {
    private static final AturanJpt ATURAN = AturanJpt.untuk(2024);

    @Test
    void the_weights_equal_their_second_transcription() {
        same("hukum/bobot-jpt.csv", ATURAN.bobot().stream().map(row -> "%s,%d,%d,%s"
                .formatted(row.komponen(), row.terkecil(), row.terbesar(), row.sumber())));
    }

    @Test
    void the_ages_equal_their_second_transcription() {
        same("hukum/usia-jpt.csv", ATURAN.usia().stream().map(row -> "%s,%s,%d,%s"
                .formatted(row.jenjang(), row.menjabat() ? "ya" : "tidak", row.tahun(), row.sumber())));
    }

    @Test
    void the_only_weights_that_make_a_hundred_are_the_largest() {
        assertEquals(
                100, ATURAN.bobot().stream().mapToInt(RentangBobot::terbesar).sum());
    }

    @Test
    void a_year_before_the_decree_has_no_rules() {
        assertThrows(TahunTanpaKeputusan.class, () -> AturanJpt.untuk(2018));
    }

    private static void same(String path, Stream<String> java) {
        List<String> typed = Tabel.baca(path).stream()
                .map(row -> String.join(",", row.getFields()))
                .toList();
        assertEquals(typed, java.toList());
    }
}
