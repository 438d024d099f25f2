package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.Unggahan.XLSX;
import static id.asn.formation.pekerjaan.Unggahan.as;
import static id.asn.formation.pekerjaan.Unggahan.dengan;
import static id.asn.formation.pekerjaan.Unggahan.selesai;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.pekerjaan.BukuUji;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BukuKerjaIT {

    private static JsonPath kirim() {
        byte[] book = BukuUji.isi(sheet -> {
            sheet.value(0, 0, "kode");
            sheet.value(0, 1, "nama");
            sheet.value(0, 2, "tingkat");
            sheet.value(1, 0, 7780001);
            sheet.value(1, 1, "S-1 ILMU BUMI");
            sheet.value(1, 2, 40);
            sheet.value(2, 0, "7780002");
            sheet.formula(2, 1, "CONCATENATE(\"S-1\",\" X\")");
            sheet.value(3, 0, "7780003");
            sheet.value(3, 1, "@SUM(1)");
            sheet.value(4, 0, "7780004");
            sheet.value(4, 1, "D-III ILMU LAUT");
            sheet.value(4, 4, "di luar");
        });
        return selesai(dengan(XLSX).body(book).post("/v1/impor/pendidikan"));
    }

    @Test
    void a_workbook_is_read_and_its_formulas_are_refused() {
        JsonPath job = kirim();
        assertEquals("SELESAI", job.getString("status"), job.prettify());
        assertEquals(4, job.getInt("dibaca"), job.prettify());
        assertEquals(3, job.getInt("ditolak"), job.prettify());
        List<String> kode = as("bkn", "application/json")
                .get("/v1/pekerjaan/{id}/baris", job.getString("id"))
                .path("data.kode");
        assertTrue(kode.containsAll(List.of("sel-rumus", "awalan-rumus", "sel-di-luar-kepala")), kode::toString);
    }

    @Test
    void the_workbook_comes_back_with_its_faulty_cells_marked_and_explained() throws IOException {
        byte[] book = as("bkn", "application/json")
                .get("/v1/pekerjaan/{id}/berkas-galat", kirim().getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<Row> rows = rows(book, 0);
        assertEquals(4, rows.size());
        assertEquals("baris", rows.get(0).getCellText(0));
        assertEquals("3", rows.get(1).getCellText(0));
        assertEquals("7780002", rows.get(1).getCellText(1));
        assertEquals(
                "Kolom nama berisi rumus; tempelkan nilainya saja.", rows.get(1).getCellText(6));
        assertEquals("@SUM(1)", rows.get(2).getCellText(2));
        assertTrue(part(book, "xl/styles.xml").contains("FFC7CE"), "the colour of a faulty cell");
    }

    @Test
    void the_template_brings_its_columns_choices_and_code_lists() throws IOException {
        byte[] book = as("bkn", "application/json")
                .get("/v1/impor/pendidikan/templat.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals("kode", rows(book, 0).get(0).getCellText(0));
        assertEquals("tingkat", rows(book, 0).get(0).getCellText(2));
        List<Row> codes = rows(book, 1);
        assertEquals(13, codes.size());
        assertEquals("40", codes.get(10).getCellText(0));
        String sheet = part(book, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("dataValidation "), "drop-downs");
        assertTrue(sheet.matches("(?s).*<col min=\"1\"[^>]* style=\"[1-9].*"), "the column of codes is text");
        assertTrue(part(book, "xl/styles.xml").contains("formatCode=\"@\""), "text is a format");
    }

    private static List<Row> rows(byte[] book, int sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            Sheet found = read.getSheet(sheet).orElseThrow();
            return found.read();
        }
    }

    private static String part(byte[] book, String name) throws IOException {
        Path file = Files.createTempFile("buku", ".xlsx");
        try {
            Files.write(file, book);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
