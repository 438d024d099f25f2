package id.asn.formation.jabatan.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JabatanIT {

    @Test
    void a_position_is_corrected_with_its_etag() {
        Kota kota = Kota.baru();
        var isi = Map.of("nama", "Dokter Ahli Pertama", "kategori", "KESEHATAN", "kelompok_jabatan", "DOKTER");
        kota.as("bkn").body(isi).put("/v1/jabatan/{kode}", kota.jabatan).then().statusCode(428);
        kota.as("bkn")
                .header("If-Match", "\"7\"")
                .body(isi)
                .put("/v1/jabatan/{kode}", kota.jabatan)
                .then()
                .statusCode(412);
        String etag = Kota.publik().get("/v1/jabatan/{kode}", kota.jabatan).header("ETag");
        kota.as("bkn")
                .header("If-Match", etag)
                .body(isi)
                .put("/v1/jabatan/{kode}", kota.jabatan)
                .then()
                .statusCode(200)
                .body("kelompok_jabatan", equalTo("DOKTER"));
    }

    @Test
    void a_position_says_its_family_and_level_and_may_leave_both_unsaid() {
        Kota kota = Kota.baru();
        var isi = Map.of(
                "nama", "Guru Ahli Pertama",
                "kategori", "GURU",
                "kelompok_jabatan", "LAINNYA",
                "rumpun", "GURU-KELAS",
                "jenjang", "GURU");
        kota.as("bkn")
                .body(isi)
                .put("/v1/jabatan/G{kode}", kota.kode)
                .then()
                .statusCode(200)
                .body("rumpun", equalTo("GURU-KELAS"))
                .body("jenjang", equalTo("GURU"));
        Kota.publik()
                .get("/v1/jabatan/{kode}", kota.jabatan)
                .then()
                .statusCode(200)
                .body("rumpun", nullValue())
                .body("jenjang", nullValue());
    }

    @Test
    void the_catalogue_is_searched_by_part_of_a_name() {
        Kota kota = Kota.baru();
        kota.as("bkn")
                .body(Map.of(
                        "nama",
                        "Perawat Terampil " + kota.kode,
                        "kategori",
                        "KESEHATAN",
                        "kelompok_jabatan",
                        "LAINNYA"))
                .put("/v1/jabatan/P{kode}", kota.kode)
                .then()
                .statusCode(200);
        Kota.publik()
                .queryParam("q", "terampil " + kota.kode)
                .get("/v1/jabatan")
                .then()
                .statusCode(200)
                .body("data", hasSize(1));
    }

    @Test
    void the_catalogue_is_cut_down_to_a_kategori() {
        Kota.baru();
        Kota.publik()
                .queryParam("kategori", "TEKNIS")
                .get("/v1/jabatan")
                .then()
                .statusCode(200)
                .body("data.kategori", everyItem(equalTo("TEKNIS")));
    }
}
