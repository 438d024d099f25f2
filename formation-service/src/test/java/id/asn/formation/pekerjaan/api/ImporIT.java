package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.Unggahan.csv;
import static id.asn.formation.pekerjaan.Unggahan.dengan;
import static id.asn.formation.pekerjaan.Unggahan.selesai;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImporIT {

    @Test
    void a_file_is_merged_and_sent_again_changes_nothing() {
        String isi = "kode,nama\n7710001,S-1 ILMU UKUR TANAH\n7710002, D-IV  SURVEI\u00a0LAUT \n";
        JsonPath first = selesai(csv("pendidikan", isi));
        assertEquals("SELESAI", first.getString("status"), first.prettify());
        assertEquals(2, first.getInt("baru"), first.prettify());
        assertEquals(100, first.getInt("persen"));
        Kota.publik()
                .get("/v1/pendidikan/7710002")
                .then()
                .statusCode(200)
                .body("nama", equalTo("D-IV SURVEI LAUT"))
                .body("tingkat", equalTo("35"));
        JsonPath again = selesai(csv("pendidikan", isi));
        assertEquals(2, again.getInt("tetap"), again.prettify());
        assertEquals(0, again.getInt("baru") + again.getInt("berubah"));
        assertEquals(first.getString("sha256"), again.getString("sha256"));
    }

    @Test
    void bad_rows_never_stop_good_ones_and_all_that_is_wrong_is_told_at_once() {
        JsonPath job = selesai(csv(
                "pendidikan",
                "kode,nama,tingkat\n7720001,S-1 ILMU FALAK,40\n7720002,=1+1,99\n,S-1 X,40\n7720001,S-1 LAIN,40\n"));
        assertEquals(1, job.getInt("baru"), job.prettify());
        assertEquals(3, job.getInt("ditolak"), job.prettify());
        dengan("application/json")
                .get("/v1/pekerjaan/{id}/baris", job.getString("id"))
                .then()
                .statusCode(200)
                .body("data.findAll { it.baris == 3 }.kode", hasItems("awalan-rumus", "sel-bukan-pilihan"))
                .body("data.findAll { it.baris == 4 }.kode", hasItems("sel-wajib"))
                .body("data.findAll { it.baris == 5 }.kode", hasItems("kunci-ganda"));
    }

    @Test
    void a_dry_run_tells_all_and_keeps_nothing() {
        JsonPath job = selesai(dengan("text/csv")
                .queryParam("uji_coba", true)
                .body("kode,nama\n7730001,S-1 ILMU GAIB\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/pendidikan"));
        assertEquals(1, job.getInt("baru"), job.prettify());
        Kota.publik().get("/v1/pendidikan/7730001").then().statusCode(404);
    }

    @Test
    void all_or_nothing_means_it() {
        JsonPath job = selesai(dengan("text/csv")
                .queryParam("semua_atau_batal", true)
                .body("kode,nama\n7740001,S-1 SATU\n7740002,\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/pendidikan"));
        assertEquals("BATAL", job.getString("status"), job.prettify());
        assertEquals("ada-baris-salah", job.getString("sebab"));
        assertEquals(1, job.getInt("ditolak"));
        Kota.publik().get("/v1/pendidikan/7740001").then().statusCode(404);
    }

    @Test
    void lines_of_json_do_as_well() {
        JsonPath job = selesai(dengan("application/x-ndjson")
                .body("{\"kode\":\"7750001\",\"nama\":\"S-1 SATU\"}\n{rusak\n{\"kode\":\"7750002\",\"nam\":\"S-1\"}\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/pendidikan"));
        assertEquals(1, job.getInt("baru"), job.prettify());
        assertEquals(2, job.getInt("ditolak"), job.prettify());
    }
}
