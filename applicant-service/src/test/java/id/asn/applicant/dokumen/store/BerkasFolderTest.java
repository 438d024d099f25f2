package id.asn.applicant.dokumen.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.DokumenTerlaluBesar;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.dokumen.TipeDokumenSalah;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BerkasFolderTest {
    private static final KetentuanDokumen KTP = TabelDokumen.of(2024).of(JenisDokumen.KTP);

    @TempDir
    Path root;

    @Test
    void a_received_file_is_whole_and_its_fingerprint_is_that_of_its_content() throws Exception {
        byte[] content = jpeg(100_000);
        Berkas stored = new BerkasFolder(root).receive(new ByteArrayInputStream(content), KTP);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        assertEquals(HexFormat.of().formatHex(digest), stored.sha256());
        assertEquals(content.length, stored.ukuran());
        assertArrayEquals(content, Files.readAllBytes(new BerkasFolder(root).path(stored.kunci())));
        assertEquals(1, files());
    }

    @Test
    void a_file_of_exactly_the_limit_is_taken() {
        byte[] content = jpeg((int) KTP.batasBita());
        assertEquals(
                KTP.batasBita(),
                new BerkasFolder(root)
                        .receive(new ByteArrayInputStream(content), KTP)
                        .ukuran());
    }

    @Test
    void one_byte_more_is_refused_and_nothing_is_left_behind() throws Exception {
        InputStream content = new ByteArrayInputStream(jpeg((int) KTP.batasBita() + 1));
        assertThrows(DokumenTerlaluBesar.class, () -> new BerkasFolder(root).receive(content, KTP));
        assertEquals(0, files());
    }

    @Test
    void an_endless_upload_is_cut_at_the_limit() throws Exception {
        CountingStream endless = new CountingStream();
        assertThrows(DokumenTerlaluBesar.class, () -> new BerkasFolder(root).receive(endless, KTP));
        assertTrue(endless.given <= KTP.batasBita() + 8192, "read on to " + endless.given);
        assertEquals(0, files());
    }

    @Test
    void another_content_is_refused_whatever_it_is_called() throws Exception {
        InputStream content = new ByteArrayInputStream("%PDF-1.7 not a photograph".getBytes(StandardCharsets.US_ASCII));
        assertThrows(TipeDokumenSalah.class, () -> new BerkasFolder(root).receive(content, KTP));
        assertEquals(0, files());
    }

    @Test
    void an_empty_file_is_refused() {
        InputStream content = InputStream.nullInputStream();
        assertThrows(TipeDokumenSalah.class, () -> new BerkasFolder(root).receive(content, KTP));
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws Exception {
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given == 20_000) {
                    throw new IOException("connection lost");
                }
                return given < 3 ? new int[] {0xFF, 0xD8, 0xFF}[given++] : given++ & 0xFF;
            }
        };
        assertThrows(UncheckedIOException.class, () -> new BerkasFolder(root).receive(broken, KTP));
        assertEquals(0, files());
    }

    @Test
    void a_discarded_file_is_gone() {
        BerkasFolder folder = new BerkasFolder(root);
        Berkas stored = folder.receive(new ByteArrayInputStream(jpeg(10)), KTP);
        folder.discard(stored.kunci());
        assertFalse(Files.exists(folder.path(stored.kunci())));
    }

    private long files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] jpeg(int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) 7);
        content[0] = (byte) 0xFF;
        content[1] = (byte) 0xD8;
        content[2] = (byte) 0xFF;
        return content;
    }

    private static final class CountingStream extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return given == 2 ? 0xD8 : 0xFF;
        }
    }
}
