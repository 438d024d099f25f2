package id.asn.selection.peserta.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.pembuat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.asn.platform.testkit.Tokens;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PesertaIT {

    @Test
    void a_participant_comes_from_the_applicants_feed_and_shows_neither_name_nor_birthday() {
        Dunia dunia = new Dunia("7001");
        UUID formasi = dunia.formasi(1);
        String nomor = dunia.peserta(formasi, "1998-05-01", "3.75");
        String etag = pembuat()
                .get("/v1/peserta/" + nomor)
                .then()
                .statusCode(200)
                .body("formasi_id", equalTo(formasi.toString()))
                .body("ipk", equalTo("3.75"))
                .body("tanggal_lahir", nullValue())
                .extract()
                .header("ETag");
        given().auth()
                .oauth2(Tokens.of("panselnas"))
                .header("If-None-Match", etag)
                .get("/v1/peserta/" + nomor)
                .then()
                .statusCode(304);
    }

    @Test
    void the_first_message_freezes_the_facts() {
        Dunia dunia = new Dunia("7002");
        UUID formasi = dunia.formasi(1);
        String nomor = dunia.peserta(formasi, "1998-05-01", "3.00");
        Dunia.tell("applicant", "id.asn.applicant.pelamar.memenuhi-syarat.v1", nomor, """
            {"lamaran_id":"%s","nomor_peserta":"%s","tahun":2024,"instansi":"7002","formasi_id":"%s",
             "jenis_kebutuhan":"UMUM","pendidikan_kode":"5100001","ipk":"4.00","tanggal_lahir":"1980-01-01"}
            """.formatted(
                        UUID.randomUUID(), nomor, formasi));
        dunia.peserta(formasi);
        pembuat().get("/v1/peserta/" + nomor).then().body("ipk", equalTo("3.00"));
    }

    @Test
    void an_event_with_a_type_nobody_knows_holds_nothing_up() {
        Dunia dunia = new Dunia("7003");
        Dunia.tell("applicant", "id.asn.applicant.sesuatu.v9", "x", "{\"apa\":1}");
        dunia.peserta(dunia.formasi(1));
    }

    @Test
    void a_committee_sees_its_own_agency_only() {
        Dunia dunia = new Dunia("7004");
        String nomor = dunia.peserta(dunia.formasi(1));
        as("panitia", "7004", "panitia-7004").get("/v1/peserta/" + nomor).then().statusCode(200);
        as("panitia", "7005", "panitia-7005").get("/v1/peserta/" + nomor).then().statusCode(404);
        as("panitia", "7005", "panitia-7005")
                .queryParam("instansi", "7004")
                .get("/v1/peserta")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }

    @Test
    void lists_go_on_after_a_cursor_and_end() {
        Dunia dunia = new Dunia("7006");
        UUID formasi = dunia.formasi(1);
        for (int i = 0; i < 3; i++) {
            dunia.peserta(formasi);
        }
        String next = of7006().queryParam("tahun", 2024)
                .queryParam("batas", 2)
                .get("/v1/peserta")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .header("Link", notNullValue())
                .extract()
                .path("selanjutnya");
        of7006().queryParam("after", next)
                .get("/v1/peserta")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("selanjutnya", nullValue());
        pembuat().queryParam("batas", 0).get("/v1/peserta").then().statusCode(400);
    }

    private static RequestSpecification of7006() {
        return pembuat().queryParam("instansi", "7006");
    }
}
