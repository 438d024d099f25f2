package id.asn.applicant.kartu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.kartu.AlamatKartu;
import id.asn.applicant.kartu.BacaKartu;
import id.asn.applicant.kartu.JenisKartu;
import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.KodeAlasan;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KartuIT {
    private static final String RECEIPT = "/v1/lamaran/{id}/tanda-terima";
    private static final String REGISTRATION = "/v1/lamaran/{id}/kartu-pendaftaran";
    private static final String EXAM = "/v1/lamaran/{id}/kartu-ujian";
    private static final List<String> ALL = List.of(RECEIPT, REGISTRATION, EXAM);
    private static final AtomicInteger SERIAL = new AtomicInteger(9_000_000);

    @Inject
    Formation formation;

    @Inject
    LamaranStore store;

    @Inject
    AlamatKartu address;

    private Pemohon siti;
    private UUID formasi;
    private UUID lamaran;

    @BeforeEach
    void a_submitted_lamaran() {
        formation.open();
        formasi = formation.announce();
        siti = Pemohon.registered();
        lamaran = siti.submitted(formasi);
    }

    private ValidatableResponse gets(String path) {
        return siti.asks().get(path, lamaran).then();
    }

    private byte[] page(String path) {
        return gets(path)
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse scanned(String code) {
        return given().filter(ContractFilter.of("applicant"))
                .get("/v1/kartu/{kode}", code)
                .then();
    }

    private static String code(byte[] page) {
        String read = new BacaKartu(page).qr();
        assertTrue(read.startsWith("https://kartu.example/v1/kartu/"), read);
        return read.substring(read.lastIndexOf('/') + 1);
    }

    private String announcedAsMs() {
        String number = "2462732012" + SERIAL.incrementAndGet();
        decide((it, panitia) -> it.declareMs(number, panitia, Instant.now()));
        return number;
    }

    private void announcedAsTms() {
        Alasan reason = new Alasan(KodeAlasan.DOKUMEN_TIDAK_TERBACA, "Ijazah terpotong.");
        decide((it, panitia) -> it.declareTms(List.of(reason), panitia, Instant.now()));
    }

    private void decide(BiConsumer<Lamaran, Actor> verb) {
        Actor panitia = new Actor("panitia-satu", "tes", Set.of("panitia"), "6273");
        QuarkusTransaction.requiringNew().run(() -> verb.accept(store.findById(lamaran), panitia));
    }

    @Test
    void the_receipt_can_be_read_again_and_recomputed() throws NoSuchAlgorithmException {
        gets(RECEIPT)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("lamaran_id", equalTo(lamaran.toString()), "isi", nullValue());
        var whole = gets(RECEIPT + "?isi=true").statusCode(200).extract().jsonPath();
        byte[] text = whole.getString("isi").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)), whole.getString("sha256"));
        siti.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .body("tanda_terima.sha256", equalTo(whole.getString("sha256")));
    }

    @Test
    void a_receipt_never_changes() {
        String tag = gets(RECEIPT).statusCode(200).extract().header("ETag");
        announcedAsMs();
        siti.asks().header("If-None-Match", tag).get(RECEIPT, lamaran).then().statusCode(304);
    }

    @Test
    void the_registration_card_leads_to_what_everybody_may_know() {
        byte[] page = page(REGISTRATION);
        String number = gets(RECEIPT).extract().path("nomor_pendaftaran");
        String text = new BacaKartu(page).text();
        assertTrue(text.contains("SitiAminah") && text.contains(number) && text.contains("PEMERINTAHKOTASERANG"), text);
        scanned(code(page))
                .statusCode(200)
                .body("keabsahan", equalTo("SAH"), "jenis_kartu", equalTo("PENDAFTARAN"))
                .body("nomor", equalTo(number), "status", equalTo("DIAJUKAN"))
                .body("formasi_id", equalTo(formasi.toString()), "instansi_nama", equalTo("Pemerintah Kota Serang"))
                .header("Cache-Control", "no-store");
        String answer = scanned(code(page)).extract().asString();
        assertTrue(!answer.contains("Siti") && !answer.contains("1998"), answer);
    }

    @Test
    void the_same_card_is_the_same_bytes_whatever_happens_to_the_lamaran() {
        byte[] before = page(REGISTRATION);
        announcedAsMs();
        assertArrayEquals(before, page(REGISTRATION));
        scanned(code(before)).statusCode(200).body("keabsahan", equalTo("SAH"), "status", equalTo("MS"));
    }

    @Test
    void the_exam_card_is_there_once_ms_is_announced() {
        gets(EXAM).statusCode(409).body("type", endsWith("/bukan-peserta"), "status_kini", equalTo("DIAJUKAN"));
        String number = announcedAsMs();
        byte[] page = page(EXAM);
        assertTrue(new BacaKartu(page).text().contains(number));
        scanned(code(page))
                .statusCode(200)
                .body("keabsahan", equalTo("SAH"), "jenis_kartu", equalTo("UJIAN"))
                .body("nomor", equalTo(number), "status", equalTo("MS"));
    }

    @Test
    void a_tms_has_no_exam_card() {
        announcedAsTms();
        gets(EXAM).statusCode(409).body("status_kini", equalTo("TMS"));
        gets(REGISTRATION).statusCode(200);
    }

    @Test
    void a_sealed_code_of_a_card_that_does_not_hold_says_so() {
        String url = address.of(JenisKartu.UJIAN, lamaran);
        announcedAsTms();
        scanned(url.substring(url.lastIndexOf('/') + 1))
                .statusCode(200)
                .body("keabsahan", equalTo("TIDAK_SAH"), "nomor", nullValue(), "status", equalTo("TMS"));
    }

    @Test
    void a_forged_code_and_one_cut_short_are_not_known() {
        String good = code(page(REGISTRATION));
        char last = good.charAt(43) == 'A' ? 'B' : 'A';
        String gone = address.of(JenisKartu.PENDAFTARAN, UUID.randomUUID());
        for (String bad : List.of(
                good.substring(0, 43) + last,
                good.substring(0, 43),
                good + "A",
                "kartu",
                gone.substring(gone.lastIndexOf('/') + 1))) {
            scanned(bad).statusCode(404).body("type", endsWith("/kartu-tidak-dikenal"));
            scanned(bad).body("detail", not(stringContainsInOrder(bad)));
        }
    }

    @Test
    void the_photograph_is_on_the_card() throws IOException {
        ByteArrayOutputStream photograph = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "jpg", photograph);
        siti = Pemohon.registered();
        lamaran = siti.draft(formasi);
        siti.documents(lamaran);
        siti.upload(lamaran, "PAS_FOTO", "image/jpeg", photograph.toByteArray()).statusCode(200);
        siti.submit(lamaran).statusCode(200);
        assertTrue(new BacaKartu(page(REGISTRATION)).hasPhotograph());
    }

    @Test
    void a_draft_has_neither_receipt_nor_card() {
        siti = Pemohon.registered();
        lamaran = siti.draft(formasi);
        gets(RECEIPT).statusCode(409).body("type", endsWith("/lamaran-belum-diajukan"));
        gets(REGISTRATION).statusCode(409).body("type", endsWith("/lamaran-belum-diajukan"));
        gets(EXAM).statusCode(409).body("type", endsWith("/bukan-peserta"), "status_kini", equalTo("DRAF"));
    }

    @Test
    void nobody_elses_receipt_or_card_is_there() {
        announcedAsMs();
        Pemohon other = Pemohon.registered();
        for (String path : ALL) {
            other.asks().get(path, lamaran).then().statusCode(404);
            given().filter(ContractFilter.of("applicant"))
                    .get(path, lamaran)
                    .then()
                    .statusCode(401);
            given().filter(ContractFilter.of("applicant"))
                    .auth()
                    .oauth2(Tokens.of("panitia", "6273"))
                    .get(path, lamaran)
                    .then()
                    .statusCode(403);
        }
    }
}
