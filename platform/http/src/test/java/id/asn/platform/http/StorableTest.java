package id.asn.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StorableTest {

    private static ValidatableResponse refused(ValidatableResponse answer, String pointer) {
        return answer.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/masalah/tidak-sah"))
                .body("kesalahan[0].penunjuk", equalTo(pointer))
                .body("kesalahan[0].kode", equalTo("nilai-tidak-sah"));
    }

    private static ValidatableResponse sends(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/coba/catatan")
                .then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"isi":"a\\u0000b"}                        | /isi
            {"label":["baik","\\u0000"]}               | /label/1
            {"hari":"-9999-01-01"}                     | /hari
            {"hari":"1899-12-31"}                      | /hari
            {"hari":"+10000-01-01"}                    | /hari
            {"waktu":"+294277-01-01T00:00:00Z"}        | /waktu
            {"waktu":"-4713-01-01T00:00:00Z"}          | /waktu
            """)
    void what_cannot_be_stored_is_named_by_its_pointer(String body, String pointer) {
        refused(sends(body), pointer);
    }

    @Test
    void the_first_and_the_last_that_can_are_taken() {
        sends("{\"isi\":\"\\u0001\",\"hari\":\"1900-01-01\",\"waktu\":\"9999-12-31T23:59:59Z\"}")
                .statusCode(200);
        sends("{\"isi\":null,\"hari\":\"9999-12-31\",\"waktu\":\"1900-01-01T00:00:00Z\"}")
                .statusCode(200);
    }

    @Test
    void an_address_has_no_zero_character() {
        refused(plain("/v1/coba/saring?lain=MERAH&tahun=2024&apa=%00a"), "?apa");
        refused(plain("/v1/coba/saring?apa=b&apa=a%00"), "?apa");
        plain("/v1/coba/%00").statusCode(404);
    }

    @Test
    void a_day_of_a_query_lies_within_the_same_years() {
        refused(plain("/v1/coba/saring?hari=-9999-01-01"), "?hari");
        refused(plain("/v1/coba/saring?hari=1899-12-31"), "?hari");
    }

    private static ValidatableResponse plain(String address) {
        return given().urlEncodingEnabled(false).get(address).then();
    }

    /** 22021 a character, 22008 a time: data; 23505 a key, 57014 a cancelled statement: not. */
    @ParameterizedTest
    @CsvSource({"22021,400", "22008,400", "23505,500", "57014,500"})
    void what_the_database_cannot_hold_is_the_callers_fault(String state, int status) {
        given().queryParam("keadaan", state)
                .get("/v1/coba/basis-data")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
