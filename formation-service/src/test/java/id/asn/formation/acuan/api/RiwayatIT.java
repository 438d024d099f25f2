package id.asn.formation.acuan.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.formation.pekerjaan.Unggahan;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds on a day is what was said for the latest day not after it. */
@QuarkusTest
class RiwayatIT {

    private static ValidatableResponse ubah(Kota kota, Map<String, ?> isi) {
        return kota.as("bkn")
                .header("If-Match", "*")
                .body(isi)
                .put("/v1/instansi/{kode}", kota.kode)
                .then();
    }

    private static ValidatableResponse pada(String path, String hari) {
        return Kota.publik().queryParam("pada", hari).get(path).then();
    }

    @Test
    void a_name_that_holds_from_a_day_leaves_the_days_before_as_they_were() {
        Kota kota = Kota.baru();
        String path = "/v1/instansi/" + kota.kode;
        ubah(kota, Map.of("nama", "Kota Nama Baru", "jenis", "DAERAH", "berlaku_sejak", "2024-07-01"))
                .statusCode(200)
                .body("berlaku_sejak", equalTo("2024-07-01"));
        pada(path, "2024-06-30").statusCode(200).body("nama", equalTo("Pemerintah Kota " + kota.kode));
        pada(path, "2024-07-01").statusCode(200).body("nama", equalTo("Kota Nama Baru"));
        pada("/v1/instansi", "2024-06-30").statusCode(200);
        Kota.publik()
                .get(path + "/riwayat")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data[1].perubahan.find { it.medan == 'nama' }.dari", equalTo("Pemerintah Kota " + kota.kode))
                .body("data[1].perubahan.find { it.medan == 'nama' }.ke", equalTo("Kota Nama Baru"));
    }

    @Test
    void a_correction_for_the_same_day_replaces_what_was_said_of_it() {
        Kota kota = Kota.baru();
        String path = "/v1/instansi/" + kota.kode;
        ubah(kota, Map.of("nama", "Kota Salah Tulis", "jenis", "DAERAH", "berlaku_sejak", "2024-07-01"));
        ubah(kota, Map.of("nama", "Kota Benar Tulis", "jenis", "DAERAH"));
        pada(path, "2024-07-02").statusCode(200).body("nama", equalTo("Kota Benar Tulis"));
        pada(path, "2024-06-30").statusCode(200).body("nama", equalTo("Pemerintah Kota " + kota.kode));
    }

    @Test
    void what_ended_is_there_on_its_last_day_and_not_on_the_next() {
        Kota kota = Kota.baru();
        String path = "/v1/instansi/" + kota.kode;
        var isi = Map.of(
                "nama", "Kota Lama", "jenis", "DAERAH", "berlaku_sejak", "2020-01-01", "berlaku_sampai", "2024-12-31");
        ubah(kota, isi).statusCode(200);
        pada(path, "2024-12-31").statusCode(200);
        pada(path, "2025-01-01").statusCode(404);
        ubah(kota, Map.of("nama", "Kota", "jenis", "DAERAH", "berlaku_sampai", "2019-01-01"))
                .statusCode(400)
                .body("type", equalTo("/masalah/masa-berlaku-terbalik"));
    }

    @Test
    void positions_have_their_history_too() {
        Kota kota = Kota.baru();
        var isi = Map.of(
                "nama", "Pranata Komputer Baru " + kota.kode,
                "kategori", "TEKNIS",
                "kelompok_jabatan", "LAINNYA",
                "berlaku_sejak", "2024-07-01");
        var put = kota.as("bkn").header("If-Match", "*").body(isi);
        put.put("/v1/jabatan/{kode}", kota.jabatan).then().statusCode(200);
        pada("/v1/jabatan/" + kota.jabatan, "2024-01-01").statusCode(200).body("nama", equalTo("Pranata Komputer"));
        Kota.publik()
                .queryParam("pada", "2024-07-01")
                .queryParam("q", "baru " + kota.kode)
                .get("/v1/jabatan")
                .then()
                .statusCode(200)
                .body("data", hasSize(1));
        Kota.publik()
                .get("/v1/jabatan/{kode}/riwayat", kota.jabatan)
                .then()
                .statusCode(200)
                .body("data", hasSize(2));
    }

    @Test
    void a_list_that_is_imported_with_days_is_read_as_it_stood_on_a_day() {
        String kepala = "kode,nama,tingkat,berlaku_sejak,berlaku_sampai\n";
        Unggahan.selesai(Unggahan.csv("pendidikan", kepala + "7700001,S-1 ILMU LAMA,40,2000-01-01,\n"));
        var again = Unggahan.selesai(
                Unggahan.csv("pendidikan", kepala + "7700001,S-1 ILMU BARU,40,2024-07-01,2030-12-31\n"));
        assertEquals(1, again.getInt("berubah"), again.prettify());
        pada("/v1/pendidikan/7700001", "2024-06-30").statusCode(200).body("nama", equalTo("S-1 ILMU LAMA"));
        pada("/v1/pendidikan/7700001", "2024-07-01").statusCode(200).body("nama", equalTo("S-1 ILMU BARU"));
        Kota.publik()
                .queryParam("pada", "1999-12-31")
                .queryParam("q", "ilmu")
                .queryParam("tingkat", "40")
                .get("/v1/pendidikan")
                .then()
                .statusCode(200)
                .body("data.kode", not(hasItem("7700001")));
        Kota.publik()
                .get("/v1/pendidikan/7700001/riwayat")
                .then()
                .statusCode(200)
                .body("data", hasSize(2));
    }
}
