package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KesiapanIT {
    private static final Map<String, Object> ANGGARAN =
            Map.of("belanja_pegawai", 500, "belanja_total", 1000, "sumber", "APBD");

    private static void add(Kota kota, String usulan, String jenis, int jumlah) {
        Map<String, Object> isi = new HashMap<>(kota.isian(jumlah));
        isi.put("jenis_kebutuhan", jenis);
        kota.as("opd").body(isi).post("/v1/usulan/{id}/rincian", usulan).then().statusCode(201);
    }

    private static String open(Kota kota, int tahun) {
        return kota.as("bkpsdm")
                .body(Map.of("tahun", tahun))
                .post("/v1/usulan")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void consolidate(Kota kota, String usulan) {
        kota.act("opd", usulan, "desk", null).then().statusCode(200);
        kota.act("bkpsdm", usulan, "persetujuan-desk", null).then().statusCode(200);
    }

    private static ValidatableResponse report(Kota kota, String usulan) {
        return kota.as("ppk").get("/v1/usulan/{id}/kesiapan", usulan).then().statusCode(200);
    }

    @Test
    void seven_hundred_seats_need_fourteen_for_persons_with_a_disability() {
        Kota kota = Kota.baru();
        String usulan = open(kota, 2024);
        add(kota, usulan, "UMUM", 687);
        add(kota, usulan, "DISABILITAS", 13);
        consolidate(kota, usulan);
        report(kota, usulan)
                .body("siap", equalTo(false))
                .body("menghalangi.kode", contains("disabilitas-kurang"))
                .body("menghalangi[0].angka.wajib", equalTo(14))
                .body("menghalangi[0].pesan", containsString("baru ada 13"))
                .body("menghalangi[0].dasar_hukum", equalTo("KepmenPANRB 320/2024"))
                .body("anjuran.kode", hasItem("tanpa-analisis"));
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/usulan-belum-siap"))
                .body("kesalahan[0].aturan", equalTo("DISABILITAS_MINIMUM"));
        fewer(kota, usulan);
    }

    private static void fewer(Kota kota, String usulan) {
        String umum = kota.idBaris(usulan).get(0);
        kota.as("bkpsdm")
                .header("If-Match", "*")
                .body(kota.isian(637))
                .put("/v1/usulan/{id}/rincian/{baris}", usulan, umum)
                .then()
                .statusCode(200);
        report(kota, usulan).body("siap", equalTo(true)).body("menghalangi", empty());
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800")).then().statusCode(200);
    }

    @Test
    void a_central_agency_of_2021_is_told_everything_at_once() {
        Kota pusat = Kota.baru("PUSAT");
        String usulan = open(pusat, 2021);
        add(pusat, usulan, "UMUM", 10);
        pusat.as("ppk")
                .header("Accept-Language", "en")
                .get("/v1/usulan/{id}/kesiapan", usulan)
                .then()
                .statusCode(200)
                .body("menghalangi.kode", containsInAnyOrder("disabilitas-kurang", "cumlaude-kurang", "papua-kurang"))
                .body("menghalangi[0].jalan_keluar", containsString("Turn some seats"));
    }

    @Test
    void a_catalogue_that_changed_since_makes_a_line_stale() {
        Kota kota = Kota.baru();
        String usulan = open(kota, 2024);
        add(kota, usulan, "UMUM", 2);
        jabatan(kota, "Pranata Komputer Mahir", "TEKNIS");
        report(kota, usulan).body("anjuran.kode", hasItem("nama-berubah")).body("siap", equalTo(true));
        jabatan(kota, "Pranata Komputer", "GURU");
        report(kota, usulan)
                .body("menghalangi.kode", contains("kategori-usang"))
                .body("menghalangi[0].baris", contains(kota.idBaris(usulan).get(0)))
                .body("anjuran.kode", not(hasItem("nama-berubah")));
    }

    private static void jabatan(Kota kota, String nama, String kategori) {
        kota.as("bkn")
                .header("If-Match", "*")
                .body(Map.of("nama", nama, "kategori", kategori, "kelompok_jabatan", "LAINNYA"))
                .put("/v1/jabatan/{kode}", kota.jabatan)
                .then()
                .statusCode(200);
    }

    @Test
    void a_year_without_a_policy_is_an_error_and_not_the_latest() {
        Kota kota = Kota.baru();
        String usulan = open(kota, 2026);
        add(kota, usulan, "UMUM", 2);
        consolidate(kota, usulan);
        kota.as("ppk")
                .get("/v1/usulan/{id}/kesiapan", usulan)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/kebijakan-belum-ada"));
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/kebijakan-belum-ada"));
    }

    @Test
    void the_budget_is_stated_and_restated_by_who_has_seen_it() {
        Kota kota = Kota.baru();
        String path = "/v1/usulan/" + open(kota, 2024) + "/anggaran";
        kota.as("bkpsdm").get(path).then().statusCode(404);
        kota.as("bkpsdm").body(Map.of()).put(path).then().statusCode(400);
        kota.as("bkpsdm").body(ANGGARAN).put(path).then().statusCode(200);
        kota.as("bkpsdm").body(ANGGARAN).put(path).then().statusCode(428);
        kota.as("bkpsdm")
                .header("If-Match", "\"7\"")
                .body(ANGGARAN)
                .put(path)
                .then()
                .statusCode(412);
        String etag = kota.as("ppk").get(path).then().statusCode(200).extract().header("ETag");
        kota.as("ppk").header("If-None-Match", etag).get(path).then().statusCode(304);
        Kota.baru().as("bkpsdm").body(ANGGARAN).put(path).then().statusCode(404);
    }

    @Test
    void the_budget_stays_what_it_was_when_the_ppk_signed() {
        Kota kota = Kota.baru();
        String usulan = kota.konsolidasi(2);
        String path = "/v1/usulan/" + usulan + "/anggaran";
        kota.as("bkpsdm").body(ANGGARAN).put(path).then().statusCode(200);
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800")).then().statusCode(200);
        kota.as("bkpsdm")
                .header("If-Match", "*")
                .body(ANGGARAN)
                .put(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/anggaran-terkunci"))
                .body("status_kini", equalTo("DIUSULKAN"));
        kota.act("ppk", usulan, "penarikan", Map.of("alasan", "Anggaran berubah"))
                .then()
                .statusCode(200);
        kota.as("bkpsdm")
                .header("If-Match", "*")
                .body(ANGGARAN)
                .put(path)
                .then()
                .statusCode(200);
    }
}
