package id.asn.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemShapeTest {

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/coba")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "id")
                .header("X-Request-Id", notNullValue())
                .body("type", equalTo("/masalah/" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("jalan_keluar", notNullValue())
                .body("instance", matchesRegex("urn:uuid:[0-9a-f-]{36}"));
    }

    @Test
    void all_broken_fields_are_named_at_once_by_their_json_pointer() {
        problem(post("{\"nama\":\" \",\"bagian\":[{\"jumlah_kursi\":0}]}"), 400, "tidak-sah")
                .body("kesalahan.penunjuk", equalTo(java.util.List.of("/bagian/0/jumlah_kursi", "/nama", "/warna")))
                .body("kesalahan.kode", hasItems("not-blank", "not-null", "positive"))
                .body("kesalahan[1].pesan", equalTo("Wajib diisi, tidak boleh kosong."));
    }

    @Test
    void a_field_that_the_contract_does_not_know_is_refused_by_name() {
        problem(post("{\"nama\":\"a\",\"warna\":\"MERAH\",\"wrna\":1}"), 400, "tidak-sah")
                .body("kesalahan[0].penunjuk", equalTo("/wrna"))
                .body("kesalahan[0].kode", equalTo("medan-tak-dikenal"));
    }

    @Test
    void a_value_outside_the_choices_is_answered_with_the_choices() {
        problem(post("{\"nama\":\"a\",\"warna\":\"BIRU\"}"), 400, "tidak-sah")
                .body("kesalahan[0].penunjuk", equalTo("/warna"))
                .body("kesalahan[0].pilihan", equalTo("[MERAH, PUTIH]"));
    }

    @Test
    void broken_json_is_answered_with_line_and_column() {
        problem(post("{\"nama\":"), 400, "tidak-sah")
                .body("kesalahan[0].kode", equalTo("json-rusak"))
                .body("kesalahan[0].baris", equalTo(1));
    }

    @Test
    void a_missing_body_and_a_value_of_the_wrong_kind_are_malformed() {
        problem(post(""), 400, "tidak-sah");
        problem(post("{\"nama\":{},\"warna\":\"MERAH\"}"), 400, "tidak-sah")
                .body("kesalahan[0].penunjuk", equalTo("/nama"));
    }

    @Test
    void a_key_that_is_no_uuid_is_not_found() {
        problem(given().get("/v1/coba/bukan-uuid").then(), 404, "alamat-tidak-ada");
    }

    @Test
    void an_unknown_address_is_not_found() {
        problem(given().get("/v1/tidak-ada").then(), 404, "alamat-tidak-ada");
        problem(given().get("/sama-sekali/tidak-ada").then(), 404, "alamat-tidak-ada");
    }

    @Test
    void the_frameworks_own_refusals_have_the_same_shape() {
        problem(given().delete("/v1/coba").then(), 405, "metode-tidak-didukung");
        problem(given().accept("image/png").get("/v1/coba").then(), 406, "bentuk-jawaban-tidak-didukung");
        problem(
                given().contentType("text/plain").body("x").post("/v1/coba").then(),
                415,
                "bentuk-kiriman-tidak-didukung");
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_is_sent() throws IOException {
        String answer = announced("/v1/coba", "Content-Length: 11000000");
        assertThat(answer, containsString("413"));
        assertThat(answer, containsString("application/problem+json"));
        assertThat(answer, containsString("/masalah/terlalu-besar"));
    }

    @Test
    void a_path_of_uploads_takes_more_than_the_others() throws IOException {
        byte[] large = new byte[11_000_000];
        problem(
                given().contentType("application/json")
                        .body(large)
                        .post("/v1/unggahan")
                        .then(),
                404,
                "alamat-tidak-ada");
        assertThat(announced("/v1/unggahan", "Content-Length: 21000000"), containsString("/masalah/terlalu-besar"));
    }

    private static String announced(String path, String header) throws IOException {
        try (Socket socket = new Socket(RestAssured.baseURI.replace("http://", ""), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + header
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_unexpected_is_told_to_nobody() {
        problem(given().get("/v1/coba/jatuh").then(), 500, "kesalahan-dalam")
                .body(not(containsString("3671234567890001")))
                .body(not(containsString("Exception")));
    }

    @Test
    void problems_speak_english_to_those_who_ask_for_it() {
        given().header("Accept-Language", "en-GB, id;q=0.5")
                .get("/v1/coba/bukan-uuid")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("No such address"));
    }

    @Test
    void the_request_id_of_the_caller_is_the_instance() {
        String id = "0d9a6a0e-3d4b-4c1e-9f0c-2f3b1b0a7c55";
        given().header("X-Request-Id", id)
                .get("/v1/coba/bukan-uuid")
                .then()
                .header("X-Request-Id", id)
                .body("instance", equalTo("urn:uuid:" + id));
    }

    @Test
    void the_type_of_a_problem_leads_to_a_page() {
        given().get("/masalah/tidak-sah")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("kontrak"));
        given().get("/masalah/tidak-pernah-ada").then().statusCode(404);
    }

    @Test
    void query_parameters_are_checked_like_fields() {
        problem(given().get("/v1/coba?batas=0").then(), 400, "tidak-sah")
                .body("kesalahan", hasSize(1))
                .body("kesalahan[0].penunjuk", equalTo("?batas"));
        problem(given().get("/v1/coba?after=ngawur").then(), 400, "tidak-sah");
    }

    @ParameterizedTest
    @CsvSource({
        "warna,BIRU,bukan-pilihan",
        "lain,BIRU,bukan-pilihan",
        "tahun,dua,nilai-tidak-sah",
        "hari,2024-13-01,nilai-tidak-sah"
    })
    void a_query_parameter_that_cannot_be_read_is_named(String name, String value, String code) {
        problem(given().queryParam(name, value).get("/v1/coba/saring").then(), 400, "tidak-sah")
                .body("kesalahan[0].penunjuk", equalTo("?" + name))
                .body("kesalahan[0].kode", equalTo(code));
    }

    @Test
    void query_parameters_that_can_be_read_are() {
        given().get("/v1/coba/saring?warna=PUTIH&tahun=2024&hari=2024-08-19")
                .then()
                .statusCode(200)
                .body("warna", equalTo("PUTIH"))
                .body("tahun", equalTo(2024))
                .body("hari", equalTo("2024-08-19"));
    }
}
