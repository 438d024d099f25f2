package id.asn.applicant.dokumen.isi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.ContohBerkas;
import id.asn.applicant.dokumen.IsiDitolak;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.platform.problem.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SusunanTest {
    private static final KetentuanDokumen FOTO = TabelDokumen.of(2024).of(JenisDokumen.PAS_FOTO);
    private static final KetentuanDokumen IJAZAH = TabelDokumen.of(2024).of(JenisDokumen.IJAZAH);

    @ParameterizedTest
    @ValueSource(ints = {700, 1000, 5000, 70_000, 204_800})
    void sound_photographs_of_any_size_are_taken(int size) {
        assertDoesNotThrow(() -> judge(FOTO, ContohBerkas.jpeg(size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 1000, 70_000, 819_200})
    void sound_papers_of_any_size_are_taken(int size) {
        byte[] paper = ContohBerkas.pdf(size);
        assertEquals(size, paper.length);
        assertDoesNotThrow(() -> judge(IJAZAH, paper));
    }

    @Test
    void every_photograph_that_is_cut_somewhere_is_refused() {
        byte[] whole = ContohBerkas.jpeg(1500);
        for (int length = 5; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IsiDitolak.class, () -> judge(FOTO, cut), "cut at " + length);
        }
    }

    @Test
    void every_paper_that_is_cut_somewhere_is_refused() {
        byte[] whole = ContohBerkas.pdf(1500);
        for (int length = 5; length < whole.length - 6; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IsiDitolak.class, () -> judge(IJAZAH, cut), "cut at " + length);
        }
    }

    @Test
    void bytes_that_only_begin_as_a_photograph_are_refused_at_their_place() {
        byte[] fake = new byte[500];
        Arrays.fill(fake, (byte) 7);
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 0, fake, 0, 3);
        assertEquals("berkas-terpotong", found(FOTO, fake).code());
        fake[4] = 0;
        fake[5] = 0;
        assertEquals(
                "jpeg-rusak",
                found(FOTO, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 7, 0, 1})
                        .code());
    }

    @Test
    void a_photograph_too_wide_to_be_opened_is_refused_with_its_numbers() {
        byte[] bomb = ContohBerkas.jpeg(1000);
        int frame = indexOf(bomb, new byte[] {(byte) 0xFF, (byte) 0xC0});
        Arrays.fill(bomb, frame + 5, frame + 9, (byte) 0xFF);
        Finding found = found(FOTO, bomb);
        assertEquals("gambar-terlalu-luas", found.code());
        assertEquals(65_535L, found.facts().get("lebar"));
        assertEquals(50_000_000L, found.facts().get("piksel_terbanyak"));
    }

    @Test
    void a_second_file_behind_or_inside_a_photograph_is_found() throws IOException {
        byte[] photograph = ContohBerkas.jpeg(1000);
        assertEquals(
                "berkas-berlapis",
                found(FOTO, joined(photograph, ContohBerkas.pdf(800))).code());
        assertEquals(
                "berkas-berlapis", found(FOTO, joined(photograph, archive())).code());
        assertEquals(
                "berkas-berlapis",
                found(FOTO, commented(photograph, ContohBerkas.pdf(800))).code());
    }

    @Test
    void an_archive_behind_a_paper_is_found_and_so_is_any_text() throws IOException {
        byte[] paper = ContohBerkas.pdf(1000);
        assertEquals("berkas-berlapis", found(IJAZAH, joined(paper, archive())).code());
        assertEquals(
                "berkas-berlapis",
                found(IJAZAH, joined(paper, "<script>".getBytes(StandardCharsets.US_ASCII)))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "/OpenAction << /S /J#61vaScript >>",
                "/AA << /O << /S /Launch /F (cmd.exe) >> >>",
                "/Names << /EmbeddedFiles 5 0 R >>",
                "/OpenAction<</S/SubmitForm>>"
            })
    void a_paper_that_would_act_when_opened_is_refused(String catalog) {
        assertEquals(
                "pdf-beraksi", found(IJAZAH, ContohBerkas.pdfSaying(catalog)).code());
    }

    @Test
    void what_acts_is_found_inside_packed_objects_too() {
        Finding found = found(IJAZAH, ContohBerkas.pdfHiding("<< /S /JavaScript /JS (x) >>"));
        assertEquals("pdf-beraksi", found.code());
        assertEquals("JavaScript", found.facts().get("nama"));
        assertDoesNotThrow(() -> judge(IJAZAH, ContohBerkas.pdfHiding("<< /S /GoTo /D [3 0 R /Fit] >>")));
    }

    @Test
    void words_in_strings_comments_and_streams_act_on_nothing() {
        assertDoesNotThrow(() -> judge(IJAZAH, ContohBerkas.pdfSaying("/Title (tentang /JavaScript) % /Launch\n")));
        byte[] stream = "q /JavaScript BI Q".getBytes(StandardCharsets.US_ASCII);
        assertDoesNotThrow(() -> judge(IJAZAH, ContohBerkas.pdfWith("<< /Length 18 >>", stream)));
    }

    @Test
    void an_encrypted_paper_is_refused() {
        assertEquals(
                "pdf-tersandi",
                found(IJAZAH, ContohBerkas.pdfSaying("/Encrypt 9 0 R")).code());
    }

    @Test
    void packed_objects_that_swell_beyond_measure_or_cannot_be_opened_are_refused() {
        byte[] bomb = ContohBerkas.packed(" ".repeat(30_000_000));
        String packed = "<< /Type /ObjStm /Filter /FlateDecode >>";
        assertEquals(
                "pdf-mekar", found(IJAZAH, ContohBerkas.pdfWith(packed, bomb)).code());
        assertEquals(
                "pdf-tertutup",
                found(IJAZAH, ContohBerkas.pdfWith(packed, new byte[] {1, 2, 3, 4}))
                        .code());
        String double_ = "<< /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >>";
        assertEquals(
                "pdf-tertutup",
                found(IJAZAH, ContohBerkas.pdfWith(double_, new byte[] {1})).code());
    }

    @Test
    void a_paper_without_pages_is_refused() {
        byte[] bare = "%PDF-1.4\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertEquals("pdf-rusak", found(IJAZAH, bare).code());
    }

    private static Finding found(KetentuanDokumen asked, byte[] content) {
        return assertThrows(IsiDitolak.class, () -> judge(asked, content))
                .findings()
                .get(0);
    }

    /** In pieces of every length that a network may make of it. */
    private static void judge(KetentuanDokumen asked, byte[] content) {
        for (int piece : new int[] {content.length, 1, 7, 1000}) {
            try (Susunan structure = Susunan.of(asked, BatasIsi.BIASA)) {
                for (int at = 0; at < content.length; at += piece) {
                    byte[] next = Arrays.copyOfRange(content, at, Math.min(at + piece, content.length));
                    structure.next(next, next.length);
                }
                structure.end();
            }
        }
    }

    private static byte[] commented(byte[] photograph, byte[] hidden) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(photograph, 0, 2);
        whole.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) ((hidden.length + 2) >> 8), (byte) (hidden.length + 2)});
        whole.writeBytes(hidden);
        whole.write(photograph, 2, photograph.length - 2);
        return whole.toByteArray();
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Main.class"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at < bytes.length - 1; at++) {
            if (bytes[at] == wanted[0] && bytes[at + 1] == wanted[1]) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }
}
