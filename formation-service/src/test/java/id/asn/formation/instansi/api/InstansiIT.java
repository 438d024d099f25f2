package id.asn.formation.instansi.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.asn.formation.Banten;
import id.asn.formation.Kota;
import id.asn.formation.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstansiIT {

    @Test
    void an_agency_is_registered_read_and_corrected_with_its_etag() {
        Kota kota = Kota.baru();
        String etag = Kota.publik().get("/v1/instansi/{kode}", kota.kode).header("ETag");
        var isi = Map.of("nama", "Kota Baru", "jenis", "DAERAH");
        kota.as("bkn").body(isi).put("/v1/instansi/{kode}", kota.kode).then().statusCode(428);
        kota.as("bkn")
                .header("If-Match", "\"999\"")
                .body(isi)
                .put("/v1/instansi/{kode}", kota.kode)
                .then()
                .statusCode(412);
        kota.as("bkn")
                .header("If-Match", etag)
                .body(isi)
                .put("/v1/instansi/{kode}", kota.kode)
                .then()
                .statusCode(200)
                .body("nama", equalTo("Kota Baru"));
    }

    @Test
    void the_list_of_agencies_is_cut_into_pages_that_continue() {
        Kota.baru();
        Kota.baru();
        String after = Kota.publik()
                .queryParam("batas", 1)
                .get("/v1/instansi")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .extract()
                .path("selanjutnya");
        Kota.publik().queryParam("after", after).get("/v1/instansi").then().statusCode(200);
    }

    @Test
    void units_form_a_tree_with_a_path() {
        Kota kota = Kota.baru();
        kota.unit("DINKES", Map.of("nama", "Dinas Kesehatan")).then().statusCode(200);
        kota.unit("PKM", Map.of("nama", "Puskesmas Curug", "kecamatan", "Curug", "induk", "DINKES"))
                .then()
                .statusCode(200)
                .body("jalur", equalTo("Dinas Kesehatan | Puskesmas Curug"));
        Kota.publik()
                .get("/v1/instansi/{kode}/unit-kerja/PKM", kota.kode)
                .then()
                .statusCode(200)
                .body("kecamatan", equalTo("Curug"));
        Kota.publik()
                .get("/v1/instansi/{kode}/unit-kerja", kota.kode)
                .then()
                .statusCode(200)
                .body("data.kode", hasItem("PKM"));
    }

    @Test
    void a_unit_is_edited_with_its_etag_and_never_put_below_itself() {
        Kota kota = Kota.baru();
        kota.unit("A", Map.of("nama", "A")).then().statusCode(200);
        kota.unit("B", Map.of("nama", "B", "induk", "A")).then().statusCode(200);
        kota.unit("A", Map.of("nama", "A", "induk", "B")).then().statusCode(428);
        kota.as("bkpsdm")
                .header("If-Match", "\"9\"")
                .body(Map.of("nama", "A"))
                .put("/v1/instansi/{kode}/unit-kerja/A", kota.kode)
                .then()
                .statusCode(412);
        kota.as("bkpsdm")
                .header("If-Match", "*")
                .body(Map.of("nama", "A", "induk", "B"))
                .put("/v1/instansi/{kode}/unit-kerja/A", kota.kode)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/unit-melingkar"));
        kota.unit("C", Map.of("nama", "C", "induk", "TIADA"))
                .then()
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("unit-tidak-dikenal"));
    }

    @Test
    void only_the_agency_itself_writes_its_units() {
        Kota kota = Kota.baru();
        Kota.baru()
                .as("bkpsdm")
                .body(Map.of("nama", "Unit"))
                .put("/v1/instansi/{kode}/unit-kerja/X", kota.kode)
                .then()
                .statusCode(403)
                .body("type", equalTo("/masalah/bukan-instansi-anda"));
    }

    @Test
    void two_units_that_are_put_below_each_other_at_the_same_moment_never_both_pass() throws Exception {
        for (int round = 0; round < 10; round++) {
            Kota kota = Kota.baru();
            kota.unit("A", Map.of("nama", "A")).then().statusCode(200);
            kota.unit("B", Map.of("nama", "B")).then().statusCode(200);
            Together.run(() -> below(kota, "A", "B"), () -> below(kota, "B", "A"));
            Kota.publik()
                    .get("/v1/instansi/{kode}/unit-kerja", kota.kode)
                    .then()
                    .statusCode(200)
                    .body("data.findAll { it.induk != null }", hasSize(1));
        }
    }

    private static void below(Kota kota, String unit, String induk) {
        kota.as("bkpsdm")
                .header("If-Match", "*")
                .body(Map.of("nama", unit, "induk", induk))
                .put("/v1/instansi/{kode}/unit-kerja/{unit}", kota.kode, unit);
    }

    @Test
    void a_regional_agency_lies_in_a_registered_province_and_a_central_one_in_none() {
        Kota kota = Kota.baru();
        in(kota, "DAERAH", "00").statusCode(422).body("type", equalTo("/masalah/wilayah-tidak-dikenal"));
        in(kota, "DAERAH", Banten.kode()).statusCode(200).body("provinsi", equalTo("36"));
        in(kota, "PUSAT", Banten.kode())
                .statusCode(422)
                .body("kesalahan.penunjuk", hasItem("/provinsi"))
                .body("type", equalTo("/masalah/pusat-tanpa-provinsi"));
    }

    private static ValidatableResponse in(Kota kota, String jenis, String provinsi) {
        return kota.as("bkn")
                .header("If-Match", "*")
                .body(Map.of("nama", "Pemerintah Kota", "jenis", jenis, "provinsi", provinsi))
                .put("/v1/instansi/{kode}", kota.kode)
                .then();
    }

    @Test
    void an_end_that_is_not_said_again_is_lifted() {
        Kota kota = Kota.baru();
        until(kota, Map.of("nama", "Kota", "jenis", "DAERAH", "berlaku_sampai", "2024-12-31"))
                .body("berlaku_sampai", equalTo("2024-12-31"));
        until(kota, Map.of("nama", "Kota", "jenis", "DAERAH")).body("berlaku_sampai", equalTo(null));
    }

    private static ValidatableResponse until(Kota kota, Map<String, String> isi) {
        return kota.as("bkn")
                .header("If-Match", "*")
                .body(isi)
                .put("/v1/instansi/{kode}", kota.kode)
                .then()
                .statusCode(200);
    }
}
