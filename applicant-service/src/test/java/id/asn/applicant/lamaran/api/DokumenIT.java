package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DokumenIT {
    @Inject
    Formation formation;

    @ConfigProperty(name = "asn.berkas")
    String folder;

    private Pemohon siti;
    private UUID lamaran;

    @BeforeEach
    void a_draft() {
        formation.open();
        siti = Pemohon.registered();
        lamaran = siti.draft(formation.announce());
    }

    @Test
    void an_uploaded_document_comes_back_byte_for_byte() {
        byte[] content = Pemohon.pdf(100_000);
        siti.upload(lamaran, "IJAZAH", "application/pdf", content)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("ukuran", is(100_000), "tipe", equalTo("application/pdf"));
        byte[] back = siti.asks()
                .get("/v1/lamaran/{id}/dokumen/IJAZAH", lamaran)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertArrayEquals(content, back);
    }

    @Test
    void a_photograph_comes_back_as_one() {
        siti.upload(lamaran, "KTP", "application/octet-stream", Pemohon.jpeg(1200))
                .statusCode(200);
        siti.asks()
                .get("/v1/lamaran/{id}/dokumen/KTP", lamaran)
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
    }

    @Test
    void the_last_upload_wins_and_the_former_file_is_gone() throws IOException {
        siti.upload(lamaran, "KTP", "image/jpeg", Pemohon.jpeg(1000)).statusCode(200);
        long before = files();
        siti.upload(lamaran, "KTP", "image/jpeg", Pemohon.jpeg(2000)).statusCode(200);
        siti.asks().get("/v1/lamaran/{id}", lamaran).then().statusCode(200).body("dokumen.ukuran", is(List.of(2000)));
        assertEquals(before, files());
    }

    @Test
    void content_of_another_type_is_refused_whatever_the_header_says() throws IOException {
        long before = files();
        siti.upload(lamaran, "KTP", "image/jpeg", Pemohon.pdf(1000))
                .statusCode(415)
                .body("type", endsWith("/tipe-dokumen-salah"), "tipe_wajib", equalTo("image/jpeg"))
                .body("dasar_hukum", containsString("SSCASN"));
        assertEquals(before, files());
    }

    @Test
    void a_file_over_the_limit_is_refused_and_at_the_limit_is_not() throws IOException {
        siti.upload(lamaran, "KTP", "image/jpeg", Pemohon.jpeg(204_800)).statusCode(200);
        long before = files();
        siti.upload(lamaran, "KTP", "image/jpeg", Pemohon.jpeg(204_801))
                .statusCode(413)
                .body("type", endsWith("/dokumen-terlalu-besar"), "batas_bita", is(204_800));
        assertEquals(before, files());
    }

    @Test
    void a_dry_run_tells_all_and_keeps_nothing() throws IOException {
        long before = files();
        siti.asks()
                .contentType("image/jpeg")
                .queryParam("uji_coba", true)
                .body(Pemohon.jpeg(1000))
                .put("/v1/lamaran/{id}/dokumen/KTP", lamaran)
                .then()
                .statusCode(200)
                .header("X-Uji-Coba", "true")
                .body("ukuran", is(1000));
        siti.asks().get("/v1/lamaran/{id}/dokumen/KTP", lamaran).then().statusCode(404);
        assertEquals(before, files());
    }

    private long files() throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
