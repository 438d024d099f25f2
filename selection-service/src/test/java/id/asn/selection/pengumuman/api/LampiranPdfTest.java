package id.asn.selection.pengumuman.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.asn.platform.identity.Actor;
import id.asn.selection.Peran;
import id.asn.selection.hasil.Berkas;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.Permintaan;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.pengumuman.BagianLampiran;
import id.asn.selection.pengumuman.BagianLampiran.Formasi;
import id.asn.selection.pengumuman.BarisLampiran;
import id.asn.selection.pengumuman.BarisLampiran.Akhir;
import id.asn.selection.pengumuman.BarisLampiran.Skd;
import id.asn.selection.pengumuman.Lampiran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LampiranPdfTest {
    private static final int FORMASI = 40;
    private static final int EACH = 50;

    @Test
    void every_row_is_printed_once_and_every_page_has_its_number_and_the_head_of_the_table() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LampiranPdf.write(lampiran(FORMASI), file);
        try (PdfReader reader = new PdfReader(file.toByteArray())) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            int rows = 0;
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                String words = text.getTextFromPage(page);
                assertTrue(words.contains("Halaman " + page + " dari "), words);
                assertTrue(words.contains("NOMOR PESERTA"), words);
                rows += words.split("P/L", -1).length - 1;
            }
            assertEquals(FORMASI * EACH, rows);
        }
    }

    @Test
    void a_page_leaves_for_the_wire_before_the_next_part_is_read() throws IOException {
        long[] written = new long[1];
        Lampiran long_ = lampiran(FORMASI);
        Lampiran watched = new Lampiran(long_.hasil(), receiver -> {
            long_.isi().each(receiver);
            assertTrue(written[0] > 20_000, "only " + written[0] + " bytes had left when the last part was read");
        });
        LampiranPdf.write(watched, new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }
        });
    }

    @Test
    void a_name_longer_than_the_page_is_cut_and_says_so() {
        String cut = Huruf.fitting("Analis ".repeat(100), 8, 400);
        assertTrue(cut.endsWith("..."), cut);
        assertTrue(Huruf.width(cut, 8) <= 400);
    }

    private static Lampiran lampiran(int formasi) {
        Hasil hasil = new Hasil(
                UUID.randomUUID(),
                new Permintaan(2024, "6273", Tahap.SKD, Optional.empty()),
                1,
                new Berkas(new Permintaan(2024, "6273", Tahap.SKD, Optional.empty())).skd(List.of(), line -> {}),
                pelaku("pembuat"));
        hasil.announce(pelaku("pemeriksa"), Optional.empty());
        return new Lampiran(hasil, receiver -> {
            for (int i = 0; i < formasi; i++) {
                receiver.take(bagian(i));
            }
        });
    }

    private static BagianLampiran bagian(int nomor) {
        return new BagianLampiran(
                new Formasi(UUID.randomUUID(), "Analis Hukum", "UMUM", 17),
                IntStream.range(0, EACH).mapToObj(i -> baris(nomor, i)).toList());
    }

    private static BarisLampiran baris(int nomor, int i) {
        String peserta = "2462%06d%04d".formatted(nomor, i);
        return BarisLampiran.cpns(i + 1, peserta, Skd.of(75, 130, 189), Akhir.BELUM, i + 1, "P/L");
    }

    private static Pelaku pelaku(String person) {
        return new Pelaku(
                new Actor(person, "uji", Set.of(Peran.PANSELNAS.claim()), null), Instant.parse("2024-11-16T02:00:00Z"));
    }
}
