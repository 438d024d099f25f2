package id.asn.formation.wilayah.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class WilayahIT {

    private static Response put(String kode, Map<String, ?> isi) {
        return Kota.baru().as("panrb").header("If-Match", "*").body(isi).put("/v1/wilayah/{kode}", kode);
    }

    @Test
    void a_kecamatan_stands_below_its_kota_and_that_below_its_province() {
        put("91", Map.of("nama", "Papua")).then().statusCode(200).body("induk", nullValue());
        put("91.71", Map.of("nama", "Jayapura"))
                .then()
                .statusCode(200)
                .body("tingkat", equalTo("KABUPATEN_KOTA"))
                .body("induk", equalTo("91"));
        put("91.71.01", Map.of("nama", "Jayapura Utara", "lintang", "-2.53", "bujur", "140.7"))
                .then()
                .statusCode(200)
                .body("tingkat", equalTo("KECAMATAN"))
                .body("lintang", equalTo("-2.530000"))
                .body("bujur", equalTo("140.700000"));
    }

    @Test
    void the_list_is_narrowed_by_what_they_lie_in_by_level_and_by_name() {
        put("97", Map.of("nama", "Jaya")).then().statusCode(200);
        put("97.71", Map.of("nama", "Kota Jayasakti")).then().statusCode(200);
        put("97.71.01", Map.of("nama", "Jayasakti Utara")).then().statusCode(200);
        Kota.publik()
                .queryParam("induk", "97.71")
                .get("/v1/wilayah")
                .then()
                .statusCode(200)
                .body("data.kode", hasItem("97.71.01"))
                .body("data.induk", everyItem(equalTo("97.71")));
        Kota.publik()
                .queryParam("q", "jayasakti")
                .queryParam("tingkat", "KABUPATEN_KOTA")
                .get("/v1/wilayah")
                .then()
                .body("data.kode", hasItem("97.71"))
                .body("data.kode", not(hasItem("97.71.01")));
    }

    @Test
    void the_list_continues_after_its_page() {
        put("92", Map.of("nama", "Papua Barat")).then().statusCode(200);
        put("93", Map.of("nama", "Papua Selatan")).then().statusCode(200);
        String after = Kota.publik().queryParam("batas", 1).get("/v1/wilayah").path("selanjutnya");
        Kota.publik()
                .queryParam("after", after)
                .get("/v1/wilayah")
                .then()
                .statusCode(200)
                .body("data.kode", hasItems("93"));
    }

    @Test
    void what_lies_in_something_unknown_is_refused() {
        put("88.01", Map.of("nama", "Antah Berantah"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/wilayah-tidak-dikenal"))
                .body("kesalahan[0].wilayah", equalTo("88"));
    }

    @Test
    void half_a_point_is_refused() {
        put("94", Map.of("nama", "Papua Tengah", "lintang", "-3.3"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/koordinat-tidak-lengkap"))
                .body("kesalahan[0].penunjuk", equalTo("/bujur"));
    }

    @Test
    void exchanged_coordinates_are_refused_by_name() {
        put("94", Map.of("nama", "Papua Tengah", "lintang", "135.5", "bujur", "-3.3"))
                .then()
                .statusCode(400)
                .body("kesalahan.penunjuk", hasItems("/lintang", "/bujur"));
    }

    @Test
    void an_edit_names_the_version_it_edits() {
        put("95", Map.of("nama", "Papua Pegunungan")).then().statusCode(200);
        Kota kota = Kota.baru();
        String etag = Kota.publik().get("/v1/wilayah/95").header("ETag");
        Map<String, String> isi = Map.of("nama", "Provinsi Papua Pegunungan");
        kota.as("bkn").body(isi).put("/v1/wilayah/95").then().statusCode(428);
        kota.as("bkn")
                .header("If-Match", "\"99\"")
                .body(isi)
                .put("/v1/wilayah/95")
                .then()
                .statusCode(412);
        kota.as("bkn")
                .header("If-Match", etag)
                .body(isi)
                .put("/v1/wilayah/95")
                .then()
                .statusCode(200)
                .body("nama", equalTo("Provinsi Papua Pegunungan"));
        String now = Kota.publik().get("/v1/wilayah/95").header("ETag");
        Kota.publik().header("If-None-Match", now).get("/v1/wilayah/95").then().statusCode(304);
    }

    @Test
    void a_unit_stands_in_a_registered_wilayah_only() {
        put("96", Map.of("nama", "Papua Barat Daya")).then().statusCode(200);
        Kota kota = Kota.baru();
        kota.unit("PKM", Map.of("nama", "Puskesmas", "wilayah", "96"))
                .then()
                .statusCode(200)
                .body("wilayah", equalTo("96"));
        kota.unit("SDN", Map.of("nama", "SDN", "wilayah", "87.65"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/wilayah-tidak-dikenal"))
                .body("kesalahan[0].penunjuk", equalTo("/wilayah"));
    }

    @TestFactory
    Stream<DynamicTest> bad_parameters_and_absent_things() {
        return Stream.of(
                dynamicTest("no page", () -> Kota.publik()
                        .queryParam("batas", 0)
                        .get("/v1/wilayah")
                        .then()
                        .statusCode(400)),
                dynamicTest(
                        "no such wilayah",
                        () -> Kota.publik().get("/v1/wilayah/89").then().statusCode(404)));
    }
}
