package id.asn.applicant.dokumen.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdTest {
    /** The EICAR test file, in two parts so that no scanner takes this source for one. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ClamdServer server = new ClamdServer();
    private final Clamd clamd = new Clamd("127.0.0.1", server.port(), Duration.ofSeconds(1));

    @AfterEach
    void the_end() {
        server.close();
    }

    @Test
    void a_content_of_many_pieces_arrives_whole_and_is_clean() throws IOException {
        assertTrue(scan(new byte[800_000]).bersih());
        assertEquals(1, server.scans());
    }

    @Test
    void what_is_found_is_told_by_its_name() throws IOException {
        assertEquals(
                "Eicar-Test-Signature",
                scan(EICAR.getBytes(StandardCharsets.US_ASCII)).temuan());
    }

    @Test
    void an_answer_that_is_neither_clean_nor_found_is_a_fault() {
        server.be(ClamdServer.Mood.ILL);
        assertThrows(IOException.class, () -> scan(new byte[10]));
    }

    @Test
    void a_silent_daemon_and_one_that_is_away_are_faults() {
        server.be(ClamdServer.Mood.SILENT);
        assertThrows(IOException.class, () -> scan(new byte[10]));
        server.close();
        assertThrows(IOException.class, () -> scan(new byte[10]));
    }

    private Clamd.Hasil scan(byte[] content) throws IOException {
        return clamd.scan(new ByteArrayInputStream(content));
    }
}
