package id.asn.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswerTest {
    private static final String ONE = "/v1/coba/0d9a6a0e-3d4b-4c1e-9f0c-2f3b1b0a7c55";

    private static RequestSpecification edit() {
        return given().contentType("application/json").body("{\"nama\":\"baru\",\"warna\":\"PUTIH\"}");
    }

    @Test
    void a_single_resource_carries_its_version_as_etag() {
        given().get(ONE).then().statusCode(200).header("ETag", "\"7\"").header("API-Version", "1.0.0");
    }

    @Test
    void an_unchanged_resource_is_not_sent_again() {
        given().header("If-None-Match", "\"7\"").get(ONE).then().statusCode(304).body(is(""));
        given().header("If-None-Match", "\"6\"").get(ONE).then().statusCode(200);
    }

    @Test
    void an_edit_says_which_version_it_edits() {
        edit().put(ONE).then().statusCode(428).body("etag_kini", equalTo("\"7\""));
        edit().header("If-Match", "\"6\"").put(ONE).then().statusCode(412);
        edit().header("If-Match", "\"7\"").put(ONE).then().statusCode(200).header("ETag", "\"8\"");
    }

    @Test
    void pages_lead_from_one_to_the_next_until_the_end() {
        String next = given().get("/v1/coba?batas=3")
                .then()
                .body("data", equalTo(java.util.List.of(1, 2, 3)))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("selanjutnya");
        given().get("/v1/coba?batas=3&after=" + next)
                .then()
                .body("data", equalTo(java.util.List.of(4, 5)))
                .body("selanjutnya", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void the_contract_is_served_byte_for_byte() throws IOException {
        byte[] served =
                given().get("/q/openapi").then().statusCode(200).extract().asByteArray();
        try (var file = getClass().getResourceAsStream("/contract/openapi.yaml")) {
            Assertions.assertEquals(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8),
                    new String(served, StandardCharsets.UTF_8));
        }
    }

    @Test
    void swagger_ui_reads_that_contract() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("/q/openapi"));
    }

    @Test
    void every_answer_names_the_start_it_belongs_to_health_and_failures_included() {
        given().get(ONE).then().statusCode(200).header("X-Asn-Start", "uji");
        given().get("/q/health/ready").then().header("X-Asn-Start", "uji");
        given().get("/tidak/ada").then().statusCode(404).header("X-Asn-Start", "uji");
    }
}
