package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.ContohBerkas;
import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.dokumen.Kunci;
import id.asn.applicant.dokumen.flow.SweepBerkas;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may go wrong while documents come in. */
@QuarkusTest
class UnggahIT {
    @Inject
    Formation formation;

    @Inject
    SweepBerkas sweeper;

    @ConfigProperty(name = "asn.berkas")
    String folder;

    @TestHTTPResource("/")
    URI service;

    private Pemohon siti;
    private UUID lamaran;

    @BeforeEach
    void a_draft() {
        formation.open();
        siti = Pemohon.registered();
        lamaran = siti.draft(formation.announce());
    }

    @Test
    void content_that_would_act_is_refused_with_its_place_and_what_to_do() {
        siti.upload(lamaran, "IJAZAH", "application/pdf", ContohBerkas.pdfSaying("/OpenAction << /S /JavaScript >>"))
                .statusCode(422)
                .body("type", endsWith("/isi-dokumen-ditolak"), "jenis_dokumen", equalTo("IJAZAH"))
                .body("kesalahan.kode", is(List.of("pdf-beraksi")), "kesalahan[0].nama", equalTo("JavaScript"));
    }

    @Test
    void of_two_uploads_of_one_kind_at_once_one_wins_whole_and_the_other_leaves_nothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            int size = 1000 + round;
            long before = files();
            boolean first = round == 0;
            var answers = together(
                    () -> siti.upload(lamaran, "KTP", "image/jpeg", ContohBerkas.jpeg(size)),
                    () -> siti.upload(lamaran, "KTP", "image/jpeg", ContohBerkas.jpeg(size + 5000)));
            answers.forEach(answer -> answer.statusCode(200));
            byte[] back = siti.asks()
                    .get("/v1/lamaran/{id}/dokumen/KTP", lamaran)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertTrue(back.length == size || back.length == size + 5000, "length " + back.length);
            assertArrayEquals(ContohBerkas.jpeg(back.length), back);
            assertEquals(first ? before + 1 : before, files());
        }
    }

    @Test
    void an_upload_beside_the_submission_is_either_in_it_or_refused() throws Exception {
        for (int round = 0; round < 5; round++) {
            Pemohon budi = Pemohon.registered();
            UUID draft = budi.draft(formation.announce());
            budi.documents(draft);
            byte[] later = ContohBerkas.jpeg(7000 + round);
            var answers = together(() -> budi.submit(draft), () -> budi.upload(draft, "KTP", "image/jpeg", later));
            answers.get(0).statusCode(200);
            boolean taken = answers.get(1).extract().statusCode() == 200;
            assertTrue(taken || answers.get(1).extract().statusCode() == 409);
            byte[] kept = budi.asks()
                    .get("/v1/lamaran/{id}/dokumen/KTP", draft)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertEquals(taken ? 7000 + round : 5000, kept.length);
        }
    }

    @Test
    void an_upload_cut_in_the_middle_leaves_the_old_document_in_place() throws Exception {
        siti.upload(lamaran, "IJAZAH", "application/pdf", Pemohon.pdf(3000)).statusCode(200);
        long before = files();
        byte[] content = Pemohon.pdf(500_000);
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("PUT /v1/lamaran/" + lamaran + "/dokumen/IJAZAH HTTP/1.1\r\nHost: uji\r\nAuthorization: Bearer "
                            + siti.token() + "\r\nContent-Type: application/pdf\r\nContent-Length: " + content.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(content, 0, 250_000);
            out.flush();
            TimeUnit.MILLISECONDS.sleep(300);
        }
        for (int i = 0; i < 50 && files() != before; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(before, files());
        siti.asks().get("/v1/lamaran/{id}", lamaran).then().statusCode(200).body("dokumen.ukuran", is(List.of(3000)));
    }

    @Test
    void the_sweeper_takes_what_nothing_points_to_and_nothing_else() throws Exception {
        siti.upload(lamaran, "KTP", "image/jpeg", ContohBerkas.jpeg(1000)).statusCode(200);
        LocalDate longAgo = LocalDate.of(2020, 1, 10);
        Path orphan = place(Kunci.of(longAgo));
        Path young = place(Kunci.of(LocalDate.of(2020, 1, 12)));
        sweeper.sweep(Instant.parse("2020-01-13T03:00:00Z"));
        assertTrue(Files.notExists(orphan), "nothing points to it for two days");
        assertTrue(Files.exists(young), "its upload may be under way");
        sweeper.sweep(Instant.now().plusSeconds(3 * 86_400));
        siti.asks().get("/v1/lamaran/{id}/dokumen/KTP", lamaran).then().statusCode(200);
        Files.delete(young);
    }

    private Path place(String key) throws IOException {
        Path file = Path.of(folder).resolve(key);
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[] {1});
    }

    private static List<ValidatableResponse> together(
            Callable<ValidatableResponse> one, Callable<ValidatableResponse> two) throws Exception {
        var both = Executors.newFixedThreadPool(2);
        List<Future<ValidatableResponse>> running = both.invokeAll(List.of(one, two));
        both.shutdown();
        return List.of(running.get(0).get(), running.get(1).get());
    }

    private long files() throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
