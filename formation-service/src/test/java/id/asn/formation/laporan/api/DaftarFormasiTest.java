package id.asn.formation.laporan.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Dokumen;
import id.asn.formation.laporan.BarisFormasi;
import id.asn.formation.laporan.DaftarFormasi;
import id.asn.formation.laporan.Tabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class DaftarFormasiTest {
    private static final Golongan KESEHATAN = new Golongan(JenisPengadaan.CPNS, Kategori.KESEHATAN);
    private static final Golongan TEKNIS = new Golongan(JenisPengadaan.CPNS, Kategori.TEKNIS);
    private static final Dokumen KEPMEN = new Dokumen("KepmenPANRB 901/2024", LocalDate.of(2024, 7, 30));

    private static BarisFormasi line(Golongan golongan, String jabatan, long jumlah) {
        return new BarisFormasi(
                golongan,
                "UMUM",
                jabatan,
                "S-1 Teknik Informatika; D-IV Teknik Komputer",
                "Dinas Kesehatan | Puskesmas Curug",
                "5.500.000 - 7.200.000",
                jumlah);
    }

    private static Tabel annex(BarisFormasi... lines) {
        return DaftarFormasi.lampiran("Pemerintah Kota Serang", 2024, KEPMEN, "9f86d081", List.of(lines));
    }

    static Tabel serang() {
        return annex(
                line(TEKNIS, "Pranata Komputer", 546),
                line(KESEHATAN, "Perawat", 140),
                line(KESEHATAN, "Dokter", 14),
                line(KESEHATAN, "Bidan", 0));
    }

    private static List<String> pages(Tabel tabel) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HalamanCetak.write(tabel, bytes);
        PdfReader reader = new PdfReader(bytes.toByteArray());
        PdfTextExtractor text = new PdfTextExtractor(reader);
        List<String> pages = new ArrayList<>();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            pages.add(text.getTextFromPage(i).replaceAll("\\s+", ""));
        }
        return pages;
    }

    @Test
    void lines_stand_by_golongan_with_sums_and_lines_without_seats_do_not() {
        Tabel annex = serang();
        assertEquals(2, annex.kelompok().size());
        assertEquals("CPNS TENAGA KESEHATAN", annex.kelompok().get(0).judul());
        assertEquals("Dokter", annex.kelompok().get(0).baris().get(0).get(1));
        assertEquals(154L, annex.kelompok().get(0).jumlah().get(6));
        assertEquals(700L, annex.jumlah().get(6));
    }

    /** Cells of a page are read without the space between them. */
    private static void says(String page, String words) {
        assertTrue(page.contains(words.replace(" ", "")), words + " is not in " + page);
    }

    @Test
    void the_printed_page_says_what_the_decree_says() throws IOException {
        String page = pages(serang()).get(0);
        for (String words : List.of(
                "LAMPIRAN KEPUTUSAN MENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI",
                "NOMOR: KepmenPANRB 901/2024",
                "TANGGAL: 30 Juli 2024",
                "DI LINGKUNGAN PEMERINTAH KOTA SERANG TAHUN ANGGARAN 2024",
                "JUMLAH CPNS TENAGA KESEHATAN 154",
                "JUMLAH CPNS TENAGA TEKNIS 546",
                "JUMLAH SELURUHNYA 700",
                "SHA-256 isi keputusan: 9f86d081",
                "Halaman 1 dari 1")) {
            says(page, words);
        }
    }

    @Test
    void every_page_has_its_head_and_its_number_and_no_line_is_lost() throws IOException {
        BarisFormasi[] lines = IntStream.range(0, 350)
                .mapToObj(i -> line(TEKNIS, "Jabatan %04d".formatted(i), 3))
                .toArray(BarisFormasi[]::new);
        List<String> pages = pages(annex(lines));
        for (int i = 0; i < pages.size(); i++) {
            says(pages.get(i), "Halaman %d dari %d".formatted(i + 1, pages.size()));
            says(pages.get(i), "KUALIFIKASI PENDIDIKAN");
        }
        String all = String.join("", pages);
        for (int i = 0; i < lines.length; i++) {
            says(all, "Jabatan %04d".formatted(i));
        }
        says(all, "JUMLAH SELURUHNYA 1.050");
    }

    @Test
    void the_workbook_holds_numbers_as_numbers_and_formulas_as_words() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BukuKerja.write(annex(line(TEKNIS, "=HYPERLINK(\"x\")", 1_200)), bytes);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            Row line = rows.stream()
                    .filter(row -> row.getCellText(1).startsWith("=HYPERLINK"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("STRING", line.getCell(1).getType().name());
            assertEquals(1_200, line.getCellAsNumber(6).orElseThrow().intValueExact());
            Row last = rows.get(rows.size() - 2);
            assertEquals("Jumlah seluruhnya", last.getCellText(0));
            assertEquals(1_200, last.getCellAsNumber(6).orElseThrow().intValueExact());
        }
    }

    @Test
    void csv_has_keys_groups_and_guarded_words() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TulisCsv.write(annex(line(TEKNIS, "=cmd", 1_200)), bytes);
        assertEquals(
                "kelompok,no,jabatan,pendidikan,jenis_kebutuhan,unit,penghasilan,jumlah\r\n"
                        + "CPNS TENAGA TEKNIS,1,'=cmd,S-1 Teknik Informatika; D-IV Teknik Komputer,UMUM,"
                        + "Dinas Kesehatan | Puskesmas Curug,5.500.000 - 7.200.000,1200\r\n",
                bytes.toString(StandardCharsets.UTF_8));
    }
}
