package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.ContohBerkas;
import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.client.Clamd;
import id.asn.applicant.dokumen.client.ClamdServer;
import id.asn.applicant.dokumen.flow.ScanBerkas;
import id.asn.applicant.dokumen.store.AntreanPindai;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PindaiIT {
    /** In two parts, so that no scanner takes this source for the test file. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Inject
    Formation formation;

    @Inject
    AntreanPindai queue;

    @Inject
    Gudang gudang;

    @Inject
    AgroalDataSource database;

    private final ClamdServer clamd = new ClamdServer();
    private Pemohon siti;
    private UUID lamaran;

    @BeforeEach
    void a_draft() {
        formation.open();
        siti = Pemohon.registered();
        lamaran = siti.draft(formation.announce());
    }

    @AfterEach
    void the_end() {
        clamd.close();
    }

    @Test
    void without_a_scanner_a_document_says_that_nothing_is_known_of_it() {
        siti.upload(lamaran, "IJAZAH", "application/pdf", Pemohon.pdf(900))
                .statusCode(200)
                .body("pemindaian.status", equalTo("TIDAK_DIPINDAI"));
    }

    @Test
    void a_clean_document_is_said_to_be_clean_and_the_committee_reads_it_only_then() throws Exception {
        siti.documents(lamaran);
        siti.submit(lamaran).statusCode(200);
        await("IJAZAH");
        Panitia.of("6273")
                .get("/v1/verifikasi/{id}/dokumen/IJAZAH", lamaran)
                .then()
                .statusCode(409)
                .body("type", endsWith("/dokumen-belum-dipindai"), "status_pindai", equalTo("MENUNGGU_PINDAI"));
        siti.asks().get("/v1/lamaran/{id}/dokumen/IJAZAH", lamaran).then().statusCode(200);
        scanAll();
        Panitia.of("6273")
                .get("/v1/verifikasi/{id}/dokumen/IJAZAH", lamaran)
                .then()
                .statusCode(200);
        Panitia.of("6273")
                .get("/v1/verifikasi/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("dokumen.find { it.jenis == 'IJAZAH' }.pemindaian.status", equalTo("BERSIH"));
    }

    @Test
    void a_document_with_a_finding_is_read_by_nobody_and_keeps_the_lamaran_back_until_it_is_replaced()
            throws Exception {
        siti.documents(lamaran);
        siti.upload(lamaran, "TRANSKRIP", "application/pdf", infected()).statusCode(200);
        await("TRANSKRIP");
        String link = siti.asks()
                .post("/v1/lamaran/{id}/dokumen/TRANSKRIP/tautan", lamaran)
                .then()
                .statusCode(201)
                .extract()
                .path("alamat");
        scanAll();
        siti.asks()
                .get("/v1/lamaran/{id}/dokumen/TRANSKRIP", lamaran)
                .then()
                .statusCode(409)
                .body("type", endsWith("/dokumen-dikarantina"), "temuan", equalTo("Eicar-Test-Signature"));
        siti.asks().get(link).then().statusCode(409);
        siti.asks()
                .post("/v1/lamaran/{id}/dokumen/TRANSKRIP/tautan", lamaran)
                .then()
                .statusCode(409);
        heldBackUntilReplaced();
    }

    private void heldBackUntilReplaced() {
        siti.submit(lamaran)
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("dokumen-bersih")))
                .body("kesalahan[0].tertahan.TRANSKRIP", equalTo("KARANTINA"));
        siti.upload(lamaran, "TRANSKRIP", "application/pdf", Pemohon.pdf(900)).statusCode(200);
        siti.submit(lamaran).statusCode(200);
    }

    @Test
    void a_scanner_that_is_ill_or_silent_loses_nothing_and_keeps_nobody_from_submitting() throws Exception {
        siti.documents(lamaran);
        await("IJAZAH");
        clamd.be(ClamdServer.Mood.SILENT);
        scanAll();
        assertEquals("GAGAL_PINDAI", status("IJAZAH"));
        siti.submit(lamaran).statusCode(200);
        clamd.be(ClamdServer.Mood.WELL);
        run("update dokumen set pindai_berikut = clock_timestamp() where pindai_status = 'GAGAL_PINDAI'");
        scanAll();
        assertEquals("BERSIH", status("IJAZAH"));
    }

    @Test
    void many_scanners_side_by_side_scan_each_document_once() throws Exception {
        siti.documents(lamaran);
        run(
                "update dokumen set pindai_status = 'MENUNGGU_PINDAI', pindai_berikut = clock_timestamp() where lamaran_id = '"
                        + lamaran + "'");
        var pool = Executors.newFixedThreadPool(4);
        List<Callable<Void>> scanners = List.of(this::scanAll, this::scanAll, this::scanAll, this::scanAll);
        pool.invokeAll(scanners);
        pool.shutdown();
        assertEquals(6, clamd.scans());
    }

    private Void scanAll() {
        ScanBerkas scanner = new ScanBerkas(queue, gudang, new Clamd("127.0.0.1", clamd.port(), Duration.ofSeconds(1)));
        while (scanner.next()) {
            continue;
        }
        return null;
    }

    private static byte[] infected() {
        return ContohBerkas.pdfWith("<< /Length 68 >>", EICAR.getBytes(StandardCharsets.US_ASCII));
    }

    /** As an installation with a scanner writes it down. */
    private void await(String jenis) throws SQLException {
        run(
                "update dokumen set pindai_status = 'MENUNGGU_PINDAI', pindai_berikut = clock_timestamp() where lamaran_id = '"
                        + lamaran + "' and jenis = '" + jenis + "'");
    }

    private String status(String jenis) {
        return siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .path("dokumen.find { it.jenis == '" + jenis + "' }.pemindaian.status");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
