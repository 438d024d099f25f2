package id.asn.applicant.dokumen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Transcription;
import id.asn.applicant.periode.KetentuanBelumAda;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabelDokumenTest {

    @Test
    void the_table_equals_its_second_transcription_row_by_row() {
        List<String> rows = Dokumen2024.ROWS.stream()
                .map(row -> "2024,%s,%s,%d,%s,%s"
                        .formatted(row.jenis(), row.tipe(), row.batasKb(), row.wajib(), row.sumber()))
                .toList();
        assertEquals(Transcription.of("dokumen"), rows);
        assertEquals(7, rows.size());
    }

    @Test
    void every_kind_has_one_row() {
        assertEquals(
                Arrays.asList(JenisDokumen.values()),
                Dokumen2024.ROWS.stream().map(KetentuanDokumen::jenis).toList());
    }

    @Test
    void a_year_without_a_table_is_an_error() {
        assertThrows(KetentuanBelumAda.class, () -> TabelDokumen.of(2023));
    }

    @Test
    void sizes_are_in_kb_of_1024_bytes() {
        assertEquals(204_800, TabelDokumen.of(2024).of(JenisDokumen.KTP).batasBita());
    }

    @Test
    void types_are_told_by_the_first_bytes() {
        assertTrue(TipeBerkas.PDF.begins("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(TipeBerkas.PDF.begins("PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(TipeBerkas.PDF.begins("%PDF".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(TipeBerkas.JPEG.begins(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}));
        assertFalse(TipeBerkas.JPEG.begins(new byte[] {(byte) 0xFF, (byte) 0xD8}));
        assertFalse(TipeBerkas.JPEG.begins("%PDF-".getBytes(StandardCharsets.US_ASCII)));
    }
}
