package id.asn.applicant.dokumen.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.ContohBerkas;
import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.DokumenTerlaluBesar;
import id.asn.applicant.dokumen.IsiDitolak;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.dokumen.TipeDokumenSalah;
import id.asn.applicant.dokumen.UnggahanTerputus;
import id.asn.applicant.dokumen.isi.BatasIsi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerimaBerkasTest {
    private static final KetentuanDokumen KTP = TabelDokumen.of(2024).of(JenisDokumen.KTP);
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 21);

    @TempDir
    Path root;

    private GudangFolder folder;
    private TerimaBerkas receiver;

    @BeforeEach
    void a_folder() {
        folder = new GudangFolder(root);
        receiver = new TerimaBerkas(folder, BatasIsi.BIASA);
    }

    @Test
    void a_received_file_is_whole_and_its_fingerprint_is_that_of_its_content() throws Exception {
        byte[] content = ContohBerkas.jpeg(100_000);
        Berkas stored = receive(content);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        assertEquals(HexFormat.of().formatHex(digest), stored.sha256());
        assertEquals(content.length, stored.ukuran());
        assertTrue(stored.kunci().startsWith("20240821/"), stored.kunci());
        try (InputStream back = folder.open(stored.kunci())) {
            assertArrayEquals(content, back.readAllBytes());
        }
        assertEquals(1, files());
    }

    @Test
    void a_file_of_exactly_the_limit_is_taken_and_one_byte_more_leaves_nothing() throws Exception {
        assertEquals(204_800, receive(ContohBerkas.jpeg(204_800)).ukuran());
        assertThrows(DokumenTerlaluBesar.class, () -> receive(ContohBerkas.jpeg(204_801)));
        assertEquals(1, files());
    }

    @Test
    void an_endless_upload_is_cut_at_the_limit() throws Exception {
        byte[] begun = ContohBerkas.jpeg(1000);
        EndlessScan endless = new EndlessScan();
        InputStream content =
                new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(begun, begun.length - 2)), endless);
        assertThrows(DokumenTerlaluBesar.class, () -> receiver.receive(content, KTP, TODAY));
        assertTrue(endless.given <= KTP.batasBita() + 65_536, "read on to " + endless.given);
        assertEquals(0, files());
    }

    @Test
    void another_content_is_refused_whatever_it_is_called_and_an_empty_one_too() throws Exception {
        assertThrows(TipeDokumenSalah.class, () -> receive(ContohBerkas.pdf(2000)));
        assertThrows(TipeDokumenSalah.class, () -> receive(new byte[0]));
        assertEquals(0, files());
    }

    @Test
    void a_broken_content_leaves_nothing_behind() throws Exception {
        byte[] content = ContohBerkas.jpeg(50_000);
        assertThrows(IsiDitolak.class, () -> receive(Arrays.copyOf(content, content.length - 2)));
        assertEquals(0, files());
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws Exception {
        InputStream lost = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };
        byte[] half = Arrays.copyOf(ContohBerkas.jpeg(100_000), 50_000);
        InputStream content = new SequenceInputStream(new ByteArrayInputStream(half), lost);
        assertThrows(UnggahanTerputus.class, () -> receiver.receive(content, KTP, TODAY));
        assertEquals(0, files());
    }

    private Berkas receive(byte[] content) {
        return receiver.receive(new ByteArrayInputStream(content), KTP, TODAY);
    }

    private long files() throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** Image data without an end. */
    private static final class EndlessScan extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 7;
        }
    }
}
