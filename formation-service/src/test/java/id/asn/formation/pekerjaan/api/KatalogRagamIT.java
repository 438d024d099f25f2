package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.Unggahan.dengan;
import static id.asn.formation.pekerjaan.Unggahan.selesai;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What published catalogues get wrong. */
@QuarkusTest
class KatalogRagamIT {
    private static final String KEPALA =
            "formasi_id,instansi,jenis_pengadaan,jenis_formasi,jabatan,lokasi,jumlah,boleh_disabilitas,gaji_min,gaji_max\n";

    @Inject
    AgroalDataSource database;

    private static JsonPath kirim(String tujuan, String isi) {
        return selesai(dengan("text/csv")
                .queryParam("sumber", "ragam")
                .queryParam("tahun", 2024)
                .body(isi.getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/{tujuan}", tujuan));
    }

    private static String baris(String id, String instansi, String ekor) {
        return id + "," + instansi + ",CPNS,UMUM,JURU UKUR,DINAS | BIDANG," + ekor + "\n";
    }

    private static List<String> kode(JsonPath job) {
        return job.getList("temuan.kode");
    }

    private List<String> words(String column, UUID formasi) throws SQLException {
        String sql = "select " + column + ", instansi_kode from katalog_formasi where id = '" + formasi + "'";
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return List.of(row.getString(1), String.valueOf(row.getString(2)));
        }
    }

    @Test
    void an_agency_in_other_letters_is_taken_under_its_registered_name() throws SQLException {
        Kota kota = Kota.baru();
        UUID id = UUID.randomUUID();
        JsonPath job = kirim(
                "katalog-formasi",
                KEPALA + baris(id.toString(), "PEMERINTAH kota " + kota.kode, "2,1,2000000,3000000"));
        assertEquals(List.of("instansi-beda-huruf"), kode(job), job.prettify());
        assertEquals(List.of("Pemerintah Kota " + kota.kode, kota.kode), words("instansi_nama", id));
    }

    @Test
    void an_agency_that_nobody_registered_is_taken_without_a_code_and_told() throws SQLException {
        UUID id = UUID.randomUUID();
        JsonPath job = kirim(
                "katalog-formasi",
                KEPALA + baris(id.toString(), "Pemerintah Kab. Antah Berantah", "2,1,2000000,3000000"));
        assertEquals(List.of("instansi-tidak-terdaftar"), kode(job), job.prettify());
        assertEquals("null", words("instansi_nama", id).get(1));
    }

    @Test
    void pay_upside_down_no_seats_and_twins_are_not_taken() {
        String id = UUID.randomUUID().toString();
        JsonPath job = kirim(
                "katalog-formasi",
                KEPALA
                        + baris(id, "Pemerintah Kab. Antah Berantah", "2,1,3000000,2000000")
                        + baris(id, "Pemerintah Kab. Antah Berantah", "0,1,2000000,3000000")
                        + baris("lain", "Pemerintah Kab. Antah Berantah", "1,ya,2000000,3000000"));
        assertEquals(3, job.getInt("ditolak"), job.prettify());
        dengan("application/json")
                .queryParam("bobot", "SALAH")
                .get("/v1/pekerjaan/{id}/baris", job.getString("id"))
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(4))
                .body("data.find { it.kode == 'gaji-terbalik' }.baris", equalTo(2))
                .body("data.find { it.kode == 'jumlah-di-luar-batas' }.baris", equalTo(3))
                .body("data.find { it.kode == 'kunci-ganda' }.baris", equalTo(3))
                .body("data.find { it.kode == 'sel-lain-bentuk' }.kolom", equalTo("boleh_disabilitas"));
    }

    @Test
    void qualifications_that_come_after_their_formasi_reach_it_too() throws SQLException {
        UUID id = UUID.randomUUID();
        kirim(
                "katalog-formasi",
                KEPALA + baris(id.toString(), "Pemerintah Kab. Antah Berantah", "2,1,2000000,3000000"));
        assertEquals("", words("pendidikan", id).get(0));
        String isi = "formasi_id,jenjang,program_studi\n" + id + ",S-1/Sarjana,S-1 ILMU PENGUKURAN\n";
        assertEquals(1, kirim("katalog-kualifikasi", isi).getInt("baru"));
        assertEquals("S-1 ILMU PENGUKURAN", words("pendidikan", id).get(0));
    }

    @Test
    void a_formasi_of_another_source_is_not_overwritten() {
        String id = UUID.randomUUID().toString();
        String isi = KEPALA + baris(id, "Pemerintah Kab. Antah Berantah", "2,1,2000000,3000000");
        kirim("katalog-formasi", isi);
        JsonPath job = selesai(dengan("text/csv")
                .queryParam("sumber", "lain")
                .queryParam("tahun", 2024)
                .body(isi.getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/katalog-formasi"));
        assertEquals(1, job.getInt("ditolak"), job.prettify());
    }

    @Test
    void nobody_sends_in_the_name_of_this_house() {
        dengan("text/csv")
                .queryParam("sumber", "formation")
                .queryParam("tahun", 2024)
                .body(KEPALA.getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/katalog-formasi")
                .then()
                .statusCode(400)
                .body("kesalahan.kode", hasItem("sumber-rumah"));
    }

    @Test
    void what_this_house_announces_takes_the_place_of_what_others_said_before() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        String formasi = kota.as("opd")
                .get("/v1/rincian-formasi/{id}", rincian)
                .then()
                .extract()
                .path("baris[0].formasi_id");
        kirim("katalog-formasi", KEPALA + baris(formasi, "Pemerintah Kab. Antah Berantah", "2,1,2000000,3000000"));
        kota.actRincian("panselnas", rincian, "pengumuman", null).then().statusCode(200);
        Kota.publik()
                .get("/v1/katalog/{id}", formasi)
                .then()
                .statusCode(200)
                .body("jumlah", equalTo(3), "instansi.kode", equalTo(kota.kode));
    }

    @Test
    void what_is_closed_leaves_the_catalogue_and_stays_readable_by_its_id() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        String formasi = kota.as("opd")
                .get("/v1/rincian-formasi/{id}", rincian)
                .then()
                .extract()
                .path("baris[0].formasi_id");
        kota.actRincian("panselnas", rincian, "pengumuman", null).then().statusCode(200);
        Kota.publik().get("/v1/katalog/{id}", formasi).then().statusCode(200);
        kota.actRincian("panselnas", rincian, "penutupan", Map.of("alasan", "Selesai"))
                .then()
                .statusCode(200);
        Kota.publik().get("/v1/katalog/{id}", formasi).then().statusCode(404);
        Kota.publik().get("/v1/formasi/{id}", formasi).then().statusCode(200);
        Kota.publik()
                .accept("text/csv")
                .get("/v1/laporan/pengumuman-formasi?tahun=2024&instansi=" + kota.kode)
                .then()
                .statusCode(200);
    }
}
