package id.asn.formation.pekerjaan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.problem.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PenilaianTest {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.wajib("kode", Bentuk.KODE).atau("nomor"),
            Kolom.wajib("nama", Bentuk.TEKS).sampai(12),
            Kolom.boleh("jumlah", Bentuk.BILANGAN),
            Kolom.boleh("sejak", Bentuk.TANGGAL));

    private static Penilaian nilai(String... sel) {
        return Penilaian.of(KOLOM, new Baris(2, sel, List.of()));
    }

    private static List<String> kode(Penilaian penilaian) {
        return penilaian.temuan().stream()
                .map(Temuan::finding)
                .map(Finding::code)
                .toList();
    }

    @Test
    void words_are_put_in_order_and_what_was_sent_is_kept() {
        Penilaian row = nilai("K1", " Ilmu\u00a0 Ukur ", "-3", "2024-02-29");
        assertTrue(row.baik());
        assertArrayEquals(new String[] {"K1", "Ilmu Ukur", "-3", "2024-02-29"}, row.nilai());
        assertEquals(Map.of("nama", " Ilmu\u00a0 Ukur "), row.asli());
        assertEquals(List.of("spasi-tepi", "spasi-ganda", "tanda-tak-terlihat"), kode(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GU\u200bRU", "GU\u00adRU", "\ufeffGURU", "GURU\u2060"})
    void marks_without_width_part_no_word(String nama) {
        assertEquals("GURU", nilai("K1", nama, null, null).nilai()[1]);
        assertEquals("GU RU", nilai("K1", "GU\u202fRU", null, null).nilai()[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-x", "@SUM(A1)", "\t=1", "\r=1", " =1"})
    void what_a_spreadsheet_would_read_as_a_formula_is_refused(String nama) {
        assertEquals(List.of("awalan-rumus"), kode(nilai("K1", nama, null, null)));
    }

    @Test
    void everything_wrong_with_a_row_is_found_at_once() {
        Penilaian row = nilai(" ", "Nama yang terlalu panjang", "1.5", "2024-02-30");
        assertFalse(row.baik());
        assertEquals(List.of("sel-wajib", "sel-terlalu-panjang", "sel-lain-bentuk", "sel-lain-bentuk"), kode(row));
    }

    @Test
    void a_header_may_stand_in_any_order_and_leave_out_what_may_be_empty() {
        Kepala kepala = Kepala.of(KOLOM, List.of("\ufeffNama", "nomor"));
        assertArrayEquals(
                new String[] {"K1", "Satu", null, null},
                kepala.baris(2, List.of("Satu", "K1")).sel());
        assertEquals(
                "jumlah-kolom-lain",
                kepala.baris(3, List.of("Satu")).salah().get(0).code());
        var refused = assertThrows(KepalaTidakSesuai.class, () -> Kepala.of(KOLOM, List.of("kode", "kode", "warna")));
        assertEquals(
                List.of("kolom-tidak-ada", "kolom-ganda", "kolom-tidak-dikenal"),
                refused.findings().stream().map(Finding::code).toList());
    }
}
