package id.asn.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInIT {

    private static ValidatableResponse with(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"judul\":\"" + UUID.randomUUID() + "\"}")
                .post("/v1/kartu")
                .then();
    }

    @Test
    void without_a_token_the_answer_is_401_in_the_common_shape() {
        given().contentType("application/json")
                .body("{\"judul\":\"x\"}")
                .post("/v1/kartu")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", equalTo("/masalah/tidak-masuk"));
    }

    @Test
    void forged_expired_and_garbled_tokens_are_401() {
        with(Tokens.tampered("bkpsdm")).statusCode(401).body("type", equalTo("/masalah/tidak-masuk"));
        with(Tokens.expired("bkpsdm")).statusCode(401).body("type", equalTo("/masalah/tidak-masuk"));
        with("bukan.sebuah.token").statusCode(401).body("type", equalTo("/masalah/tidak-masuk"));
    }

    @Test
    void the_wrong_role_is_403_before_the_body_is_judged() {
        with(Tokens.of("pelamar")).statusCode(403).body("type", equalTo("/masalah/tidak-berwenang"));
    }

    @Test
    void what_is_not_annotated_is_denied_to_everybody() {
        given().auth()
                .oauth2(Tokens.of("bkpsdm"))
                .get("/v1/kartu/tak-bertanda")
                .then()
                .statusCode(403);
        given().get("/v1/kartu/tak-bertanda").then().statusCode(401);
    }

    @Test
    void person_and_agency_come_from_the_token() {
        with(Tokens.of("bkpsdm", "6273", "operator-7"))
                .statusCode(201)
                .body("oleh", equalTo("operator-7"))
                .body("instansi", equalTo("6273"));
    }

    @Test
    void an_act_for_an_agency_needs_a_token_that_names_one() {
        given().auth()
                .oauth2(Tokens.of("panselnas"))
                .contentType("application/json")
                .post("/v1/kartu/atas-nama-instansi")
                .then()
                .statusCode(403)
                .body("type", equalTo("/masalah/tanpa-instansi"));
    }
}
