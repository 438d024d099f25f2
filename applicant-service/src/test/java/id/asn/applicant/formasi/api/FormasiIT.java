package id.asn.applicant.formasi.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.platform.testkit.ContractFilter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormasiIT {
    @Inject
    Formation formation;

    @Test
    void anyone_reads_an_announced_formasi_and_may_keep_it_for_a_while() {
        UUID id = formation.announce();
        String tag = asks().get("/v1/formasi/{id}", id)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=60"))
                .body("formasi_id", equalTo(id.toString()), "ipk_minimum", equalTo("3.00"), "jumlah", is(2))
                .body("pendidikan.kode", is(List.of("5101087")))
                .extract()
                .header("ETag");
        asks().header("If-None-Match", tag).get("/v1/formasi/{id}", id).then().statusCode(304);
    }

    @Test
    void an_unknown_formasi_is_not_found() {
        asks().get("/v1/formasi/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_formasi_announced_anew_replaces_the_copy() {
        UUID id = formation.announce();
        formation.announce(data -> data.put("formasi_id", id.toString()).put("jumlah", 5));
        asks().get("/v1/formasi/{id}", id).then().statusCode(200).body("jumlah", is(5));
    }

    @Test
    void the_catalogue_is_filtered_by_the_words_of_the_domain() {
        UUID jakarta = formation.announce(data -> data.put("instansi", "7100").put("jenis_kebutuhan", "CUMLAUDE"));
        UUID other = formation.announce(data -> data.put("instansi", "7100"));
        asks().queryParam("instansi", "7100")
                .queryParam("jenis_kebutuhan", "CUMLAUDE")
                .queryParam("jenis_pengadaan", "CPNS")
                .queryParam("tahun", 2024)
                .queryParam("pendidikan", "5101087")
                .queryParam("q", "analis HUKUM")
                .get("/v1/formasi")
                .then()
                .statusCode(200)
                .body("data.formasi_id", hasItem(jakarta.toString()))
                .body("data.formasi_id", not(hasItem(other.toString())));
    }

    @Test
    void a_percent_sign_is_no_wildcard() {
        formation.announce();
        asks().queryParam("q", "%%").get("/v1/formasi").then().statusCode(200).body("data", is(List.of()));
    }

    @Test
    void pages_hold_every_formasi_once() {
        List<String> announced = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            announced.add(
                    formation.announce(data -> data.put("instansi", "7200")).toString());
        }
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification page = asks().queryParam("instansi", "7200").queryParam("batas", 2);
            if (after != null) {
                page.queryParam("after", after);
            }
            JsonPath body =
                    page.get("/v1/formasi").then().statusCode(200).extract().jsonPath();
            read.addAll(body.getList("data.formasi_id"));
            after = body.getString("selanjutnya");
        } while (after != null);
        assertEquals(announced, read);
    }

    @Test
    void an_empty_list_is_a_list() {
        asks().queryParam("instansi", "0000")
                .get("/v1/formasi")
                .then()
                .statusCode(200)
                .body("data", is(List.of()));
    }

    @Test
    void a_word_outside_the_list_is_refused_by_name() {
        asks().queryParam("jenis_kebutuhan", "ISTIMEWA")
                .get("/v1/formasi")
                .then()
                .statusCode(400)
                .body("kesalahan.penunjuk[0]", equalTo("?jenis_kebutuhan"));
    }

    private static RequestSpecification asks() {
        return given().filter(ContractFilter.of("applicant"));
    }
}
