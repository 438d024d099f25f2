package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.BerkasKota.hitung;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.pekerjaan.BerkasKota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BebanKerjaBerkasIT {
    private static final String KEPALA = "unit,jabatan,pendekatan,wajib,wke_menit,uraian,satuan,volume,menit,rasio";

    private BerkasKota dinas;

    @BeforeEach
    void agency() {
        dinas = new BerkasKota();
    }

    private String baris(String unit, String isi) {
        return "%s,%s,%s".formatted(unit, dinas.perawat, isi);
    }

    private ValidatableResponse beban(String unit) {
        return dinas.kota
                .as("opd")
                .get("/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}", BerkasKota.TAHUN, unit, dinas.perawat)
                .then();
    }

    @Test
    void rows_of_a_position_become_one_analysis_and_sent_again_change_nothing() {
        String[] isi = {
            KEPALA,
            baris("PKM-1", "HASIL_KERJA,1,75000,Melayani pasien,pasien,9000,12.5,"),
            baris("PKM-1", "HASIL_KERJA,1,75000,Menulis laporan,laporan,250,150,"),
            baris("PKM-2", "OBJEK_KERJA,,,Merawat,pasien,30,,6")
        };
        hitung(dinas.selesai(dinas.csv("beban-kerja", isi)), 3, 0, 0, 0);
        String etag = beban("PKM-1")
                .statusCode(200)
                .body("tugas.uraian", contains("Melayani pasien", "Menulis laporan"))
                .body("hasil_bagi", equalTo("2.0000"))
                .body("wajib", equalTo(true))
                .body("kebutuhan", equalTo(2))
                .extract()
                .header("ETag");
        beban("PKM-2").body("kebutuhan", equalTo(5));
        hitung(dinas.selesai(dinas.csv("beban-kerja", isi)), 0, 0, 3, 0);
        assertEquals(etag, beban("PKM-1").extract().header("ETag"));
        isi[3] = baris("PKM-2", "OBJEK_KERJA,,,Merawat,pasien,36,,6");
        hitung(dinas.selesai(dinas.csv("beban-kerja", isi)), 0, 1, 2, 0);
        beban("PKM-2").body("kebutuhan", equalTo(6));
        assertEquals(etag, beban("PKM-1").extract().header("ETag"));
    }

    @Test
    void a_workbook_says_the_same_as_a_table_of_commas() {
        Object[][] rows = {
            KEPALA.split(","),
            {"PKM-1", dinas.perawat, "TUGAS_PER_TUGAS", 0, 75000, "Menyuntik", "kali", 1000.5, 75, null}
        };
        hitung(dinas.selesai(dinas.buku("opd", "beban-kerja", BerkasKota.TAHUN, rows)), 1, 0, 0, 0);
        beban("PKM-1").statusCode(200).body("tugas[0].volume", equalTo("1000.5"));
        hitung(
                dinas.selesai(dinas.csv(
                        "beban-kerja", KEPALA, baris("PKM-1", "TUGAS_PER_TUGAS,,75000,Menyuntik,kali,1000.50,75.0,"))),
                0,
                0,
                1,
                0);
    }

    @Test
    void lines_of_json_do_as_well() {
        String line =
                "{\"unit\":\"PKM-1\",\"jabatan\":\"%s\",\"pendekatan\":\"HASIL_KERJA\",\"uraian\":\"Mencatat\",\"satuan\":\"berkas\",\"volume\":1500.25,\"menit\":\"100\"}\n";
        JsonPath job = dinas.selesai(dinas.dengan("opd", "application/x-ndjson")
                .queryParam("tahun", BerkasKota.TAHUN)
                .body(line.formatted(dinas.perawat).getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/beban-kerja"));
        hitung(job, 1, 0, 0, 0);
        beban("PKM-1").statusCode(200).body("kebutuhan", equalTo(2));
    }

    @Test
    void every_kind_of_wrong_row_is_named_by_row_and_column() {
        JsonPath job = salahSemua();
        hitung(job, 0, 0, 0, 7);
        assertThat(
                dinas.temuan(job),
                containsInAnyOrder(
                        "2 wke_menit wke-usang",
                        "3 volume volume-tidak-positif",
                        "4 menit menit-wajib",
                        "4 rasio rasio-tidak-dipakai",
                        "5  kelompok-cacat",
                        "6 pendekatan kelompok-tidak-seragam",
                        "7 volume sel-lain-bentuk",
                        "8 unit unit-tidak-dikenal"));
        beban("PKM-1").statusCode(404);
    }

    @Test
    void what_is_wrong_is_told_with_its_rule_and_its_remedy() {
        JsonPath job = salahSemua();
        dinas.kota
                .as("opd")
                .get("/v1/pekerjaan/{id}/baris", job.getString("id"))
                .then()
                .body(
                        "data.find { it.kode == 'wke-usang' }.pesan",
                        equalTo(
                                "72.000 menit adalah 240 hari x 300 menit, konvensi lama; 1.250 jam x 60 = 75000. Hitung ulang kertas kerja dengan 75000 menit."))
                .body("data.dasar_hukum", hasItem("PermenPANRB 1/2020"));
    }

    private JsonPath salahSemua() {
        return dinas.selesai(dinas.csv(
                "beban-kerja",
                KEPALA,
                baris("PKM-1", "HASIL_KERJA,,72000,Melayani,pasien,9000,12,"),
                baris("PKM-1", "HASIL_KERJA,,72000,Menulis,laporan,0,150,"),
                baris("PKM-1", "HASIL_KERJA,,72000,Mencatat,berkas,10,,3"),
                baris("PKM-2", "OBJEK_KERJA,,,Merawat,pasien,30,,6"),
                baris("PKM-2", "HASIL_KERJA,,,Merawat,pasien,30,,6"),
                baris("DISKOMINFO", "HASIL_KERJA,,,Merawat,pasien,\"1,5\",6,"),
                baris("PKM-8", "HASIL_KERJA,,,Merawat,pasien,1,6,")));
    }

    @Test
    void a_dry_run_tells_all_and_keeps_nothing() {
        JsonPath job = dinas.selesai(dinas.csv(
                "opd",
                "beban-kerja",
                BerkasKota.TAHUN,
                Map.of("uji_coba", true),
                KEPALA,
                baris("PKM-1", "HASIL_KERJA,,,Melayani,pasien,9000,12,")));
        hitung(job, 1, 0, 0, 0);
        beban("PKM-1").statusCode(404);
    }

    @Test
    void a_year_without_rules_is_refused_before_there_is_a_job() {
        dinas.csv("opd", "beban-kerja", 2019, Map.of(), KEPALA).then().statusCode(422);
    }
}
