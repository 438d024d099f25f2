package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.BerkasKota.hitung;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.pekerjaan.BerkasKota;
import id.asn.formation.pekerjaan.Unggahan;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UsulanBerkasIT {
    private static final String KEPALA =
            "referensi,jenis_pengadaan,kategori,jenis_kebutuhan,jabatan,unit,pendidikan,jumlah,penghasilan_terendah,penghasilan_tertinggi,ipk_minimum,terbuka_disabilitas";
    private static final int TAHUN = 2024;

    private BerkasKota dinas;

    @BeforeEach
    void agency() {
        dinas = new BerkasKota();
        Unggahan.selesai(Unggahan.csv("pendidikan", "kode,nama\n7760001,S-1 TEKNIK UJI\n7760002,S-1 ILMU UJI\n"));
    }

    private String baris(String referensi, String pendidikan, int jumlah) {
        return "%s,CPNS,TEKNIS,UMUM,%s,DISKOMINFO,%s,%d,5500000,7200000,3.00,1"
                .formatted(referensi, dinas.kota.jabatan, pendidikan, jumlah);
    }

    private Response kirim(String peran, Map<String, ?> query, String... baris) {
        String[] isi = Stream.concat(Stream.of(KEPALA), Arrays.stream(baris)).toArray(String[]::new);
        return dinas.csv(peran, "usulan", TAHUN, query, isi);
    }

    private JsonPath opd(String... baris) {
        return dinas.selesai(kirim("opd", Map.of(), baris));
    }

    private ValidatableResponse usulan(String id) {
        return dinas.kota.as("opd").get("/v1/usulan/{id}", id).then().statusCode(200);
    }

    @Test
    void rows_become_lines_that_keep_their_name_and_sent_again_change_nothing() {
        String id = dinas.kota.draf();
        dinas.kota.baris(id, 9);
        hitung(opd(baris("B-1", "7760001", 3), baris("B-2", "7760001; 7760002", 4)), 2, 0, 0, 0);
        JsonPath first = usulan(id)
                .body("rincian.jumlah", contains(9, 3, 4))
                .body("rincian.referensi", contains(null, "B-1", "B-2"))
                .body("rincian[2].pendidikan.nama", contains("S-1 TEKNIK UJI", "S-1 ILMU UJI"))
                .body("rincian[1].ipk_minimum", equalTo("3.00"))
                .body("jejak.last().pelaku", equalTo("opd-satu"))
                .extract()
                .jsonPath();
        hitung(opd(baris("B-1", "7760001", 3), baris("B-2", "7760001 / 7760002", 4)), 0, 0, 2, 0);
        usulan(id)
                .body("versi", equalTo(first.getInt("versi")))
                .body("jejak.size()", equalTo(first.getInt("jejak.size()")));
        hitung(opd(baris("B-2", "7760001; 7760002", 5)), 0, 1, 0, 0);
        usulan(id)
                .body("rincian.jumlah", contains(9, 3, 5))
                .body("rincian.id", equalTo(first.getList("rincian.id")))
                .body("rincian[1].versi", equalTo(first.getInt("rincian[1].versi")));
    }

    @Test
    void a_workbook_says_the_same_as_a_table_of_commas() {
        String id = dinas.kota.draf();
        Object[][] rows = {
            KEPALA.split(","),
            {"B-1", "CPNS", "TEKNIS", "UMUM", dinas.kota.jabatan, "DISKOMINFO", 7760001, 3, 5_500_000, 7_200_000, 3, 1}
        };
        hitung(dinas.selesai(dinas.buku("opd", "usulan", TAHUN, rows)), 1, 0, 0, 0);
        hitung(opd(baris("B-1", "7760001", 3)), 0, 0, 1, 0);
        usulan(id).body("rincian.size()", equalTo(1));
    }

    @Test
    void every_kind_of_wrong_row_is_named_by_row_and_column() {
        String id = dinas.kota.draf();
        JsonPath job = salahSemua();
        hitung(job, 1, 0, 0, 10);
        assertThat(
                dinas.temuan(job),
                containsInAnyOrder(
                        "3 referensi kunci-ganda",
                        "4 pendidikan kode-pendidikan-tidak-terdaftar",
                        "5 jumlah jumlah-di-luar-batas",
                        "6 ipk_minimum ipk-di-luar-batas",
                        "7 penghasilan_tertinggi penghasilan-terbalik",
                        "8 unit unit-tidak-dikenal",
                        "8 kategori kategori-lain",
                        "9 jenis_kebutuhan hanya-instansi-pusat",
                        "10 jabatan jabatan-tidak-dikenal",
                        "11 jenis_pengadaan sel-bukan-pilihan",
                        "12 penghasilan_terendah penghasilan-negatif"));
        usulan(id).body("rincian.size()", equalTo(1)).body("rincian[0].jumlah", equalTo(3));
    }

    private JsonPath salahSemua() {
        return opd(
                baris("B-1", "7760001", 3),
                baris("B-1", "7760001", 4),
                baris("B-3", "7760009", 3),
                baris("B-4", "7760001", 0),
                baris("B-5", "7760001", 3).replace(",5500000,7200000,3.00,", ",7200000,5500000,4.01,"),
                baris("B-6", "7760001", 3).replace(",5500000,7200000,", ",7200000,5500000,"),
                baris("B-7", "7760001", 3).replace("DISKOMINFO", "TIADA").replace("TEKNIS", "GURU"),
                baris("B-8", "7760001", 3).replace("UMUM", "DIASPORA"),
                baris("B-9", "7760001", 3).replace(dinas.kota.jabatan, "TIADA"),
                baris("B-10", "7760001", 3).replace("CPNS", "HONORER"),
                baris("B-11", "7760001", 3).replace("5500000", "-1"));
    }

    @Test
    void a_dry_run_and_a_file_turned_away_leave_the_usulan_as_it_was() {
        String id = dinas.kota.draf();
        int versi = usulan(id).extract().path("versi");
        hitung(dinas.selesai(kirim("opd", Map.of("uji_coba", true), baris("B-1", "7760001", 3))), 1, 0, 0, 0);
        JsonPath off = dinas.selesai(
                kirim("opd", Map.of("semua_atau_batal", true), baris("B-1", "7760001", 3), baris("B-2", "7760009", 3)));
        assertEquals("BATAL", off.getString("status"), off.prettify());
        usulan(id).body("rincian.size()", equalTo(0)).body("versi", equalTo(versi));
    }

    @Test
    void lines_are_taken_only_from_the_office_that_may_write_them_now() {
        kirim("opd", Map.of(), baris("B-1", "7760001", 3)).then().statusCode(404);
        String id = dinas.kota.draf();
        kirim("bkpsdm", Map.of(), baris("B-1", "7760001", 3)).then().statusCode(403);
        hitung(opd(baris("B-1", "7760001", 3)), 1, 0, 0, 0);
        dinas.kota.act("opd", id, "desk", null).then().statusCode(200);
        kirim("opd", Map.of(), baris("B-1", "7760001", 4)).then().statusCode(409);
        dinas.kota.act("bkpsdm", id, "persetujuan-desk", null).then().statusCode(200);
        kirim("opd", Map.of(), baris("B-1", "7760001", 4)).then().statusCode(403);
        hitung(dinas.selesai(kirim("bkpsdm", Map.of(), baris("B-1", "7760001", 4))), 0, 1, 0, 0);
        usulan(id)
                .body("rincian.jumlah", contains(4))
                .body("jejak.last().tindakan", equalTo("UBAH_KONSOLIDASI"))
                .body("jejak.last().peran", equalTo("BKPSDM"))
                .body("rincian[0].terbuka_disabilitas", equalTo(true))
                .body("jejak.last().pelaku", equalTo("bkpsdm-satu"));
    }

    @Test
    void an_opd_fills_its_own_draft_while_it_is_open() {
        String id = dinas.kota.draf();
        Map<String, String> pkm = Map.of("unit", "PKM-1");
        buka(id, pkm);
        JsonPath job = dinas.selesai(kirim("opd", pkm, baris("B-1", "7760001", 3)));
        hitung(job, 1, 0, 0, 0);
        assertEquals("PKM-1", job.getString("unit"));
        hitung(opd(baris("A-1", "7760001", 2)), 1, 0, 0, 0);
        usulan(id).body("rincian.unit_asal", contains("PKM-1", null));
        JsonPath lain = dinas.selesai(kirim("opd", pkm, baris("A-1", "7760001", 5)));
        assertThat(dinas.temuan(lain), contains("2 referensi referensi-draf-lain"));
        dinas.kota
                .as("opd")
                .post("/v1/usulan/{id}/draf-opd/PKM-1/pengajuan", id)
                .then()
                .statusCode(200);
        kirim("opd", pkm, baris("B-1", "7760001", 4)).then().statusCode(409);
        assertThat(dinas.temuan(opd(baris("B-1", "7760001", 4))), contains("2 referensi draf-opd-tertutup"));
        hitung(opd(baris("B-1", "7760001", 3)), 0, 0, 1, 0);
        usulan(id).body("rincian.jumlah", contains(3, 2)).body("rincian[1].unit_asal", nullValue());
    }

    private void buka(String id, Map<String, String> unit) {
        kirim("opd", unit, baris("B-1", "7760001", 3)).then().statusCode(404);
        dinas.kota
                .as("opd")
                .body(unit)
                .post("/v1/usulan/{id}/draf-opd", id)
                .then()
                .statusCode(201);
    }
}
