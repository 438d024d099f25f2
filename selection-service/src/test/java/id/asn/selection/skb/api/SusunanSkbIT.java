package id.asn.selection.skb.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.baru;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What SKB is made of is announced before anybody is scored, within the limits, and does not change afterwards. */
@QuarkusTest
class SusunanSkbIT {
    private static final String KESAMAPTAAN = """
        {"bagian": [{"tes": "CAT", "bobot": 60},
                    {"tes": "KESAMAPTAAN", "bobot": 40, "gugur": {"kriteria": "Paling rendah 61", "ambang": 61}}],
         "dasar": "Pengumuman 1"}
        """;
    private static final String CAT_SAJA = """
        {"bagian": [{"tes": "CAT", "bobot": 100}], "dasar": "Ralat 2"}
        """;

    @Test
    void everybody_reads_what_the_agency_announced_and_it_is_announced_once() {
        told(baru("7701"));
        list(baru("7701")).body("data", empty());
        everybody()
                .get("/v1/susunan-skb/2024/" + baru("7701") + "/JF0000334")
                .then()
                .statusCode(404);
        put(baru("7701"), KESAMAPTAAN, null)
                .statusCode(200)
                .body("versi", equalTo(1))
                .body("jenis_instansi", equalTo("DAERAH"));
        put(baru("7701"), KESAMAPTAAN, null).statusCode(428);
        put(baru("7701"), CAT_SAJA, "\"7\"").statusCode(412);
        put(baru("7701"), KESAMAPTAAN, "\"1\"").statusCode(200).body("versi", equalTo(1));
        put(baru("7701"), CAT_SAJA, "\"1\"").statusCode(200).body("versi", equalTo(2));
        list(baru("7701")).body("data.jabatan", contains("JF0000334")).body("data[0].dasar", equalTo("Ralat 2"));
        everybody()
                .get("/v1/susunan-skb/2024/" + baru("7701") + "/JF0000334")
                .then()
                .statusCode(200)
                .body("bagian.bobot", contains(100));
        everybody().queryParam("tahun", 2024).get("/v1/susunan-skb").then().statusCode(400);
    }

    @Test
    void a_composition_outside_the_limits_is_told_everything_it_breaks() {
        told(baru("7702"));
        put(baru("7702"), KESAMAPTAAN.replace("60", "50").replace("KESAMAPTAAN", "WAWANCARA"), null)
                .statusCode(422)
                .body("type", equalTo("/masalah/susunan-skb-tidak-sah"))
                .body(
                        "kesalahan.kode",
                        contains("bobot-skb-tidak-seratus", "bobot-cat-kurang", "bobot-wawancara-lebih"))
                .body("kesalahan[1].dasar_hukum", equalTo("PermenPANRB 6/2024 pasal 36"));
        put(baru("7702"), KESAMAPTAAN.replace("CAT", "TIDAK_ADA"), null).statusCode(400);
        put(baru("7702"), KESAMAPTAAN.replace("\"ambang\": 61", "\"ambang\": 61.005"), null)
                .statusCode(400);
    }

    @Test
    void only_the_committee_of_the_agency_announces_and_only_for_a_jabatan_with_formasi() {
        told(baru("7703"));
        as("panitia", baru("7709"), "panitia-" + baru("7709"))
                .contentType("application/json")
                .body(KESAMAPTAAN)
                .put("/v1/susunan-skb/2024/" + baru("7703") + "/JF0000334")
                .then()
                .statusCode(404);
        panitia(baru("7703"))
                .body(KESAMAPTAAN)
                .put("/v1/susunan-skb/2024/" + baru("7703") + "/JF9")
                .then()
                .statusCode(404);
    }

    @Test
    void nothing_changes_once_the_skd_result_has_called_somebody() {
        Dunia dunia = new Dunia(baru("7705"));
        UUID formasi = told(baru("7705"));
        put(baru("7705"), KESAMAPTAAN, null).statusCode(200);
        Dunia.skd(dunia.peserta(formasi) + ",ya,75,130,189");
        dunia.umumkan("SKD");
        put(baru("7705"), KESAMAPTAAN, "\"1\"").statusCode(200);
        put(baru("7705"), CAT_SAJA, "\"1\"")
                .statusCode(409)
                .body("type", equalTo("/masalah/susunan-skb-sudah-dipakai"));
        everybody()
                .get("/v1/susunan-skb/2024/" + baru("7705") + "/JF0000334")
                .then()
                .body("versi", equalTo(1));
    }

    /** A formasi of that agency, once formation has told of it. */
    private static UUID told(String instansi) {
        UUID formasi = new Dunia(instansi).formasi(1);
        Eventually.so(
                "formasi " + instansi,
                () -> panitia(instansi)
                                .queryParam("uji_coba", true)
                                .body(CAT_SAJA)
                                .put("/v1/susunan-skb/2024/" + instansi + "/JF0000334")
                                .statusCode()
                        == 200);
        return formasi;
    }

    private static ValidatableResponse list(String instansi) {
        return everybody()
                .queryParam("tahun", 2024)
                .queryParam("instansi", instansi)
                .get("/v1/susunan-skb")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String instansi, String body, String ifMatch) {
        RequestSpecification request = panitia(instansi);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(body)
                .put("/v1/susunan-skb/2024/" + instansi + "/JF0000334")
                .then();
    }

    private static RequestSpecification panitia(String instansi) {
        return as("panitia", instansi, "panitia-" + instansi).contentType("application/json");
    }

    private static RequestSpecification everybody() {
        return given().filter(ContractFilter.of("selection"));
    }
}
