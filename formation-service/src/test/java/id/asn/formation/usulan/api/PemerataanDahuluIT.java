package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import id.asn.formation.KebijakanUji;
import id.asn.formation.Kota;
import id.asn.formation.pemerataan.api.PalangkaRaya;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seats are asked for what stays vacant in a unit once the agency's own people have moved. */
@QuarkusTest
class PemerataanDahuluIT {
    private static final int BLOCKING = 2083;
    private static final String LEVEL = "anjuran.findAll { it.aturan == 'PEMERATAAN_DAHULU' }";

    private static String open(Kota kota, int tahun) {
        return kota.as("bkpsdm")
                .body(Map.of("tahun", tahun))
                .post("/v1/usulan")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void line(Kota kota, String usulan, String unit, String jabatan, int jumlah) {
        Map<String, Object> isi = new HashMap<>(kota.isian(jumlah));
        isi.put("unit", unit);
        isi.put("jabatan", jabatan);
        kota.as("opd").body(isi).post("/v1/usulan/{id}/rincian", usulan).then().statusCode(201);
    }

    private static ValidatableResponse report(Kota kota, String usulan) {
        return kota.as("bkn").get("/v1/usulan/{id}/kesiapan", usulan).then().statusCode(200);
    }

    private static void unit(Kota kota, int tahun, String unit, int kebutuhan, int bezetting) {
        kota.unit(unit, Map.of("nama", "Unit " + unit)).then().statusCode(200);
        Map<String, String> task =
                Map.of("uraian", "Tugas", "satuan", "kegiatan", "volume", String.valueOf(kebutuhan), "menit", "75000");
        kota.as("opd")
                .header("If-Match", "*")
                .body(Map.of("pendekatan", "HASIL_KERJA", "wajib", false, "tugas", List.of(task)))
                .put("/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}", tahun, unit, kota.jabatan)
                .then()
                .statusCode(200);
        if (bezetting > 0) {
            var contracts = List.of(Map.of("tahun", tahun + 4, "jumlah", bezetting));
            kota.as("opd")
                    .header("If-Match", "*")
                    .body(Map.of(
                            "pegawai", List.of(Map.of("jenis", "PPPK", "jumlah", bezetting, "berakhir", contracts))))
                    .put("/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}/bezetting", tahun, unit, kota.jabatan)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_unit_asks_for_what_the_agencys_own_surplus_leaves_vacant_in_it() {
        Kota kota = Kota.baru();
        unit(kota, 2024, "A", 5, 0);
        unit(kota, 2024, "B", 5, 0);
        unit(kota, 2024, "C", 5, 10);
        String usulan = open(kota, 2024);
        line(kota, usulan, "A", kota.jabatan, 5);
        report(kota, usulan)
                .body("siap", equalTo(true))
                .body(LEVEL, hasSize(1))
                .body(LEVEL + "[0].kode", equalTo("ratakan-dahulu"))
                .body(LEVEL + "[0].angka.kesenjangan", equalTo(5))
                .body(LEVEL + "[0].angka.kesenjangan_sesudah", anyOf(equalTo(2), equalTo(3)))
                .body(LEVEL + "[0].angka.pemindahan.dari", contains("C"))
                .body(LEVEL + "[0].angka.pemindahan.jarak_taksiran", contains(true))
                .body(LEVEL + "[0].baris", contains(kota.idBaris(usulan).get(0)));
        line(kota, usulan, "DISKOMINFO", kota.jabatan, 1);
        report(kota, usulan).body("anjuran.kode", hasItem("tanpa-analisis")).body(LEVEL, hasSize(1));
    }

    @Test
    void where_the_policy_of_the_year_says_so_it_blocks_and_the_refusal_names_the_moves() {
        Kota kota = Kota.baru();
        Map<String, String> rule =
                Map.of("aturan", "PEMERATAAN_DAHULU", "sifat", "MENGHALANGI", "dasar_hukum", "Kebijakan tahun itu");
        kota.as("panrb")
                .header("If-Match", "*")
                .body(Map.of("aturan", List.of(rule)))
                .put("/v1/kebijakan-usulan/{tahun}", BLOCKING)
                .then()
                .statusCode(200);
        unit(kota, BLOCKING, "A", 3, 0);
        unit(kota, BLOCKING, "C", 1, 2);
        String usulan = open(kota, BLOCKING);
        line(kota, usulan, "A", kota.jabatan, 3);
        kota.act("opd", usulan, "desk", null).then().statusCode(200);
        kota.act("bkpsdm", usulan, "persetujuan-desk", null).then().statusCode(200);
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800"))
                .then()
                .statusCode(422)
                .body("kesalahan.kode", contains("ratakan-dahulu"))
                .body("kesalahan[0].kesenjangan_sesudah", equalTo(2))
                .body("kesalahan[0].pemindahan.dari", contains("C"));
    }

    @Test
    void in_palangka_raya_bukit_batu_asks_for_one_programmer_and_not_for_two() {
        PalangkaRaya city = PalangkaRaya.registered();
        Kota kota = city.kota;
        KebijakanUji.in(PalangkaRaya.TAHUN, kota);
        String usulan = open(kota, PalangkaRaya.TAHUN);
        String jabatan = city.position("PRANATA-KOMPUTER");
        line(kota, usulan, "KEC-BKB", jabatan, 1);
        report(kota, usulan).body("anjuran.kode", not(hasItem("ratakan-dahulu")));
        line(kota, usulan, "KEC-BKB", jabatan, 1);
        line(kota, usulan, "SDN-RKP", city.position("GURU-SD"), 6);
        report(kota, usulan)
                .body("menghalangi.kode", not(hasItem("melebihi-kesenjangan")))
                .body(LEVEL + ".angka.unit", contains("KEC-BKB", "SDN-RKP"))
                .body(LEVEL + ".angka.kesenjangan_sesudah", contains(1, 0))
                .body(LEVEL + "[0].pesan", containsString("2 kursi rumpun PRANATA-KOMPUTER di KEC-BKB"))
                .body(LEVEL + "[0].angka.asal", matchesPattern("KEC-(PHD|JKR) 1 \\([0-9]+\\.[0-9] km\\)"))
                .body(LEVEL + "[1].angka.pemindahan.jumlah.sum()", equalTo(6));
    }
}
