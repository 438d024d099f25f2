package id.asn.selection.skd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.platform.problem.Finding;
import id.asn.selection.Tabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrukturSkdTest {

    @Test
    void the_structure_equals_its_second_transcription_row_by_row_and_in_number() {
        List<String> typed = Tabel.baca("hukum/struktur-skd.csv").stream()
                .map(row -> String.join(",", row.getFields()))
                .toList();
        List<String> java = StrukturSkd.semua().stream()
                .flatMap(struktur -> struktur.berlaku().stream()
                        .flatMap(tahun -> struktur.baris().stream().map(baris -> "%d,%s,%d,%d,%d"
                                .formatted(tahun, baris.bagian(), baris.soal(), baris.maks(), baris.langkah()))))
                .toList();
        assertEquals(12, typed.size());
        assertEquals(typed, java);
    }

    @Test
    void the_whole_test_has_550_points_and_a_year_without_a_decree_has_no_structure() {
        assertEquals(550, StrukturSkd.untuk(2024).maks());
        assertThrows(TahunTanpaKeputusan.class, () -> StrukturSkd.untuk(2018));
        assertThrows(TahunTanpaKeputusan.class, () -> StrukturSkd.untuk(2025));
    }

    @ParameterizedTest
    @CsvSource({
        "150,175,225,''",
        "0,0,0,''",
        "65,80,166,''",
        "66,80,166,twk:nilai-bukan-kelipatan",
        "65,81,166,tiu:nilai-bukan-kelipatan",
        "155,80,166,twk:nilai-di-luar-batas",
        "65,180,166,tiu:nilai-di-luar-batas",
        "65,80,226,tkp:nilai-di-luar-batas",
        "-5,80,166,twk:nilai-di-luar-batas",
        "151,176,226,twk:nilai-di-luar-batas tiu:nilai-di-luar-batas tkp:nilai-di-luar-batas",
    })
    void impossible_points_are_all_named_at_once(int twk, int tiu, int tkp, String expected) {
        List<Finding> found = StrukturSkd.untuk(2024).periksa(new NilaiSkd(twk, tiu, tkp));
        assertEquals(
                expected,
                String.join(
                        " ",
                        found.stream().map(f -> f.pointer() + ":" + f.code()).toList()));
    }
}
