package id.asn.formation.pekerjaan.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.pekerjaan.BerkasTerlaluMekar;
import id.asn.formation.pekerjaan.BukuTidakTerbaca;
import id.asn.formation.pekerjaan.BukuUji;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What passes by no other limit is caught by what it is. */
class BatasBukuTest {
    private static final BatasBuku BATAS = new BatasBuku(10, 1 << 20, 1 << 20, 1_000, 1_000, 2_000);

    @TempDir
    Path folder;

    private long baris(String nama, String isi, Charset huruf) throws IOException {
        Path book = folder.resolve("buku.xlsx");
        Files.write(book, BukuUji.bagian(nama, isi.getBytes(huruf)));
        return BATAS.baris(book);
    }

    private String refused(String nama, String isi) {
        var refusal = assertThrows(BerkasTerlaluMekar.class, () -> baris(nama, isi, StandardCharsets.UTF_8));
        return String.valueOf(refusal.facts().get("batas"));
    }

    @Test
    void shared_texts_have_their_limit_whatever_their_part_is_called() {
        String texts = "<sst><si><t>" + "a".repeat(1_500) + "</t></si></sst>";
        assertEquals("ukuran_entri", refused("xl/sharedStrings.xml", texts));
        assertEquals("ukuran_entri", refused("xl/worksheets/sheet9.xml", texts));
        assertEquals("ukuran_entri", refused("lain.bin", "<!--" + "x".repeat(900) + "-->" + texts));
    }

    @Test
    void one_row_has_its_limit() throws IOException {
        String few = "<sheetData>" + "<row><c/></row>".repeat(500) + "</sheetData>";
        assertEquals(500, baris("xl/worksheets/sheet1.xml", few, StandardCharsets.UTF_8));
        String giant =
                "<sheetData><row/><row r=\"2\"><c><is><t>" + "a".repeat(200_000) + "</t></is></c></row></sheetData>";
        assertEquals("ukuran_baris", refused("xl/worksheets/sheet1.xml", giant));
    }

    @Test
    void a_part_in_another_encoding_hides_nothing() {
        for (Charset huruf :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThrows(BukuTidakTerbaca.class, () -> baris("xl/x.xml", "<sst><si/></sst>", huruf));
        }
    }
}
