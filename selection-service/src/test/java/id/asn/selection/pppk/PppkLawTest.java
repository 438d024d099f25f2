package id.asn.selection.pppk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.selection.Tabel;
import id.asn.selection.pppk.BarisNabPppk.PelamarNab;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PppkLawTest {

    @Test
    void the_tests_equal_their_second_transcription() {
        same("hukum/ujian-pppk.csv", 8, UjianPppk.semua().stream().flatMap(ujian -> ujian.baris().stream()
                .map(row -> "%d,%s,%s,%d,%d,%d"
                        .formatted(ujian.tahun(), row.bentuk(), row.bagian(), row.soal(), row.maks(), row.langkah()))));
        assertEquals(670, UjianPppk.untuk(2024).maks(BentukUjian.BIASA));
        assertEquals(445, UjianPppk.untuk(2024).maks(BentukUjian.PENGELOLA_UMUM_OPERASIONAL));
    }

    @Test
    void the_order_of_groups_equals_its_second_transcription() {
        same("hukum/kelompok-pppk.csv", 15, AturanPppk.semua().stream().flatMap(aturan -> aturan.kelompok().stream()
                .map(row -> "%d,%s,%d,%s,%s,%s"
                        .formatted(
                                aturan.tahun(),
                                row.kategori(),
                                row.urut(),
                                row.kelompok(),
                                row.kelompok().kode(),
                                row.sumber()))));
    }

    @Test
    void the_passing_grades_equal_their_second_transcription() {
        same("hukum/nab-pppk.csv", 10, NabPppk.baris().stream().map(row -> "%d,%s,%s,%s,%s,%s"
                .formatted(
                        row.tahun(),
                        row.pelamar(),
                        number(row.mansoskul()),
                        number(row.wawancara()),
                        row.teknisPerJabatan() ? "ya" : "tidak",
                        number(row.maks()))));
    }

    @Test
    void the_additions_for_teachers_equal_their_second_transcription() {
        same("hukum/afirmasi-guru.csv", 7, AfirmasiGuru.baris().stream().map(row -> "%d,%s,%d"
                .formatted(row.tahun(), row.alasan(), row.persen())));
    }

    @Test
    void a_year_without_a_rule_is_refused() {
        assertThrows(TahunTanpaKeputusan.class, () -> UjianPppk.untuk(2023));
        assertThrows(TahunTanpaKeputusan.class, () -> AturanPppk.untuk(2025));
        assertThrows(TahunTanpaKeputusan.class, () -> NabPppk.untuk(2021, PelamarNab.NON_GURU));
        assertThrows(TahunTanpaKeputusan.class, () -> NabPppk.untuk(2025, PelamarNab.SEMUA));
    }

    private static void same(String path, int rows, Stream<String> java) {
        List<String> typed = Tabel.baca(path).stream()
                .map(row -> String.join(",", row.getFields()))
                .toList();
        assertEquals(rows, typed.size());
        assertEquals(typed, java.toList());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
