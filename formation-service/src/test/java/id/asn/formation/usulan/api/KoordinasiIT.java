package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The governor coordinates what kabupaten and kota of the own province have signed, and sees nothing else of them. */
@QuarkusTest
class KoordinasiIT {
    private static final AtomicInteger PROVINCES = new AtomicInteger();

    private String wilayah;
    private Kota provinsi;
    private Kota kota;

    @BeforeEach
    void a_city_lies_in_a_province() {
        wilayah = "0" + PROVINCES.incrementAndGet();
        provinsi = Kota.baru();
        kota = Kota.baru();
        put(kota, "/v1/wilayah/" + wilayah, Map.of("nama", "Provinsi " + wilayah));
        shape(provinsi, "PROV");
        shape(kota, "KOT");
    }

    private void shape(Kota agency, String bentuk) {
        var isi = Map.of("nama", "Pemerintah " + bentuk, "jenis", "DAERAH", "provinsi", wilayah, "bentuk", bentuk);
        put(agency, "/v1/instansi/" + agency.kode, isi).body("bentuk", equalTo(bentuk));
    }

    private static ValidatableResponse put(Kota agency, String path, Map<String, String> isi) {
        return agency.as("bkn")
                .header("If-Match", "*")
                .body(isi)
                .put(path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse coordinate(Kota governor, String usulan) {
        Map<String, String> letter = new HashMap<>(Kota.surat("800/1501"));
        letter.put("catatan", "Puskesmas di pulau didahulukan");
        return governor.as("ppk")
                .body(letter)
                .post("/v1/usulan/{id}/koordinasi", usulan)
                .then();
    }

    private ValidatableResponse read(Kota reader, String usulan) {
        return reader.as("ppk").get("/v1/usulan/{id}/koordinasi", usulan).then();
    }

    private ValidatableResponse desk(Kota governor, String query) {
        return governor.as("ppk").get("/v1/koordinasi-usulan?" + query).then().statusCode(200);
    }

    private ValidatableResponse pertek(String usulan) {
        return kota.as("bkn", "penyelia")
                .body(Kota.surat("P/" + kota.kode))
                .post("/v1/usulan/{id}/pertek", usulan)
                .then();
    }

    private void judge(String usulan) {
        List<Map<String, String>> verdicts = kota.idBaris(usulan).stream()
                .map(id -> Map.of("baris", id, "putusan", "TERIMA"))
                .toList();
        kota.act("bkn", usulan, "verifikasi", Map.of("putusan", verdicts))
                .then()
                .statusCode(200);
    }

    @Test
    void the_pertek_of_a_city_waits_for_the_governor_of_its_province() {
        String usulan = kota.diusulkan(4);
        judge(usulan);
        kota.as("bkn", "penyelia")
                .get("/v1/usulan/{id}", usulan)
                .then()
                .body("tindakan.find { it.tindakan == 'PERTEK' }.boleh", equalTo(false))
                .body("tindakan.find { it.tindakan == 'PERTEK' }.alasan", equalTo("Menunggu koordinasi gubernur."));
        pertek(usulan).statusCode(409).body("type", equalTo("/masalah/belum-dikoordinasikan"));
        coordinate(provinsi, usulan)
                .statusCode(200)
                .body("nomor", equalTo(1), "provinsi", equalTo(provinsi.kode), "pelaku", equalTo("ppk-satu"));
        coordinate(provinsi, usulan).statusCode(409).body("koordinasi", equalTo("SELESAI"));
        pertek(usulan).statusCode(200).body("status", equalTo("BERPERTEK"));
        read(kota, usulan)
                .statusCode(200)
                .body("status", equalTo("SELESAI"), "gubernur", equalTo(provinsi.kode))
                .body("riwayat.catatan", contains("Puskesmas di pulau didahulukan"));
    }

    @Test
    void what_is_signed_anew_is_coordinated_anew_and_both_stay_on_record() {
        String usulan = kota.diusulkan(4);
        coordinate(provinsi, usulan).statusCode(200);
        kota.act("ppk", usulan, "penarikan", Map.of("alasan", "Satu baris keliru"))
                .then()
                .statusCode(200);
        read(provinsi, usulan).statusCode(200).body("status", nullValue());
        coordinate(provinsi, usulan).statusCode(409).body("status_kini", equalTo("KONSOLIDASI"));
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800/2")).then().statusCode(200);
        read(provinsi, usulan).body("status", equalTo("DINANTI"));
        coordinate(provinsi, usulan).statusCode(200).body("nomor", equalTo(2));
        read(provinsi, usulan).body("riwayat.nomor", contains(1, 2)).body("naskah.nomor", contains(1, 2));
    }

    @Test
    void the_desk_of_a_governor_holds_the_signed_usulan_of_the_own_province_only() {
        String drafted = kota.konsolidasi(4);
        desk(provinsi, "tahun=2024").body("data", empty());
        read(provinsi, drafted).statusCode(404);
        coordinate(provinsi, drafted).statusCode(404);
        kota.act("ppk", drafted, "pengajuan", Kota.surat("800/1")).then().statusCode(200);
        desk(provinsi, "tahun=2024").body("data.usulan_id", contains(drafted), "data[0].status", equalTo("DINANTI"));
        desk(provinsi, "selesai=true").body("data", empty());
        coordinate(provinsi, drafted).statusCode(200);
        desk(provinsi, "selesai=true").body("data.usulan_id", contains(drafted));
        desk(provinsi, "selesai=false").body("data", empty());
        desk(kota, "tahun=2024").body("data", empty());
        Kota stranger = Kota.baru();
        desk(stranger, "tahun=2024").body("data", empty());
        read(stranger, drafted).statusCode(404);
        coordinate(stranger, drafted).statusCode(404);
        coordinate(kota, drafted).statusCode(404);
    }

    @Test
    void the_province_reads_what_was_signed_and_nothing_that_was_not() {
        String usulan = kota.diusulkan(4);
        provinsi.as("bkpsdm").get("/v1/usulan/{id}/versi", usulan).then().statusCode(200);
        provinsi.as("ppk")
                .get("/v1/usulan/{id}/versi/1", usulan)
                .then()
                .statusCode(200)
                .body("rincian.jumlah", contains(4));
        for (String closed : List.of("", "/selisih?dari=1", "/catatan", "/kesiapan", "/sptjm")) {
            provinsi.as("ppk").get("/v1/usulan/" + usulan + closed).then().statusCode(404);
        }
        provinsi.as("ppk")
                .body(Map.of("alasan", "x"))
                .post("/v1/usulan/{id}/penarikan", usulan)
                .then()
                .statusCode(404);
    }

    @Test
    void provinces_and_agencies_without_a_registered_province_wait_for_nobody() {
        String own = provinsi.diusulkan(2);
        read(provinsi, own).body("status", equalTo("TIDAK_PERLU"), "gubernur", nullValue());
        coordinate(provinsi, own).statusCode(404);
        Kota alone = Kota.baru();
        alone.as("bkn")
                .get("/v1/usulan/{id}/koordinasi", alone.diusulkan(2))
                .then()
                .body("status", equalTo("TIDAK_PERLU"));
        desk(provinsi, "tahun=2024").body("data.instansi", not(hasItem(provinsi.kode)));
    }

    @Test
    void malformed_queries_forms_of_the_other_kind_and_stale_readers_are_refused() {
        provinsi.as("ppk").get("/v1/koordinasi-usulan?selesai=mungkin").then().statusCode(400);
        var isi = Map.of("nama", "Kementerian", "jenis", "DAERAH", "bentuk", "KEMENT");
        kota.as("bkn")
                .header("If-Match", "*")
                .body(isi)
                .put("/v1/instansi/{kode}", kota.kode)
                .then()
                .statusCode(422)
                .body("kesalahan.penunjuk", hasItems("/bentuk"));
        String usulan = kota.diusulkan(2);
        provinsi.as("ppk")
                .header("If-Match", "\"999\"")
                .body(Kota.surat("800/1501"))
                .post("/v1/usulan/{id}/koordinasi", usulan)
                .then()
                .statusCode(412);
        provinsi.as("ppk")
                .body(Map.of("nomor", "800/1501"))
                .post("/v1/usulan/{id}/koordinasi", usulan)
                .then()
                .statusCode(400)
                .body("kesalahan.penunjuk", hasItem("/tanggal"));
    }
}
