package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.BerkasKota.hitung;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.pekerjaan.BerkasKota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BezettingBerkasIT {
    private static final String KEPALA = "unit,jabatan,jenis_pegawai,jumlah,tahun_berakhir,tanggal_lahir";

    private BerkasKota dinas;

    @BeforeEach
    void agency() {
        dinas = new BerkasKota();
    }

    private String baris(String unit, String isi) {
        return "%s,%s,%s".formatted(unit, dinas.perawat, isi);
    }

    private ValidatableResponse bezetting(String unit) {
        return dinas.kota
                .as("opd")
                .get(
                        "/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}/bezetting",
                        BerkasKota.TAHUN,
                        unit,
                        dinas.perawat)
                .then();
    }

    @Test
    void counts_and_people_of_a_position_become_one_record() {
        String[] isi = orang();
        hitung(dinas.selesai(dinas.csv("bezetting", isi)), 6, 0, 0, 0);
        String etag = bezetting("PKM-1")
                .statusCode(200)
                .body("pegawai.jenis", contains("PNS", "PPPK"))
                .body("pegawai.jumlah", contains(2, 4))
                .body("pegawai[0].berakhir.tahun", contains(2026, 2048))
                .body("pegawai[1].berakhir.tahun", contains(2027, 2028))
                .body("pegawai[1].berakhir.jumlah", contains(2, 2))
                .extract()
                .header("ETag");
        hitung(dinas.selesai(dinas.csv("bezetting", isi)), 0, 0, 6, 0);
        assertEquals(etag, bezetting("PKM-1").extract().header("ETag"));
        isi[2] = baris("PKM-2", "NON_ASN,5,,");
        hitung(dinas.selesai(dinas.csv("bezetting", isi)), 0, 1, 5, 0);
        bezetting("PKM-2").body("pegawai[0].jumlah", equalTo(5));
        assertEquals(etag, bezetting("PKM-1").extract().header("ETag"));
    }

    private String[] orang() {
        return new String[] {
            KEPALA,
            baris("PKM-1", "PNS,,,1968-11-01"),
            baris("PKM-2", "NON_ASN,4,,"),
            baris("PKM-1", "PNS,,,1990-05-05"),
            baris("PKM-1", "PPPK,2,2027,"),
            baris("PKM-1", "PPPK,,2028,"),
            baris("PKM-1", "PPPK,,2028,")
        };
    }

    @Test
    void a_wrong_row_keeps_its_position_out_and_every_row_of_it_says_so() {
        JsonPath job = dinas.selesai(dinas.csv(
                "bezetting",
                KEPALA,
                baris("PKM-1", "PNS,3,,"),
                baris("PKM-1", "PPPK,2,2020,"),
                baris("PKM-2", "PNS,1,,"),
                baris("PKM-9", "PNS,1,,")));
        hitung(job, 1, 0, 0, 3);
        assertThat(
                dinas.temuan(job),
                containsInAnyOrder(
                        "2  kelompok-cacat", "3 tahun_berakhir berakhir-sebelum-tahun", "5 unit unit-tidak-dikenal"));
        bezetting("PKM-1").statusCode(404);
        bezetting("PKM-2").statusCode(200);
    }

    @Test
    void a_row_wrong_by_itself_keeps_its_position_out_too() {
        JsonPath job = dinas.selesai(dinas.csv(
                "bezetting",
                KEPALA,
                baris("PKM-1", "PNS,3,,"),
                baris("PKM-1", "PPPK,dua,2027,"),
                baris("PKM-2", "PNS,1,,")));
        hitung(job, 1, 0, 0, 2);
        assertThat(dinas.temuan(job), containsInAnyOrder("3 jumlah sel-lain-bentuk", "2  kelompok-cacat"));
        bezetting("PKM-1").statusCode(404);
    }

    @Test
    void a_dry_run_tells_all_and_keeps_nothing() {
        JsonPath job = dinas.selesai(dinas.csv(
                "opd", "bezetting", BerkasKota.TAHUN, Map.of("uji_coba", true), KEPALA, baris("PKM-1", "PNS,3,,")));
        hitung(job, 1, 0, 0, 0);
        bezetting("PKM-1").statusCode(404);
    }

    @Test
    void one_wrong_row_turns_the_file_away_if_its_sender_asks() {
        JsonPath job = dinas.selesai(dinas.csv(
                "bkpsdm",
                "bezetting",
                BerkasKota.TAHUN,
                Map.of("semua_atau_batal", true),
                KEPALA,
                baris("PKM-1", "PNS,3,,"),
                baris("PKM-2", "PPPK,3,,")));
        assertEquals("BATAL", job.getString("status"), job.prettify());
        assertThat(dinas.temuan(job), contains("3 tahun_berakhir kontrak-tidak-lengkap"));
        bezetting("PKM-1").statusCode(404);
    }

    @Test
    void every_kind_of_wrong_row_is_named_by_row_and_column() {
        JsonPath job = salahSemua();
        hitung(job, 0, 0, 0, 10);
        assertThat(
                dinas.temuan(job),
                containsInAnyOrder(
                        "2 jumlah jumlah-di-luar-batas",
                        "3 jumlah satu-orang-per-tanggal-lahir",
                        "5 jenis_pegawai jenis-pegawai-ganda",
                        "4  kelompok-cacat",
                        "6 tanggal_lahir terlalu-muda",
                        "7 tanggal_lahir bukan-menurut-usia",
                        "7 tahun_berakhir kontrak-tidak-lengkap",
                        "8  kelompok-cacat",
                        "9 tahun_berakhir tahun-ganda",
                        "10 tahun_berakhir tanpa-akhir",
                        "11 jabatan jabatan-tidak-dikenal"));
    }

    private JsonPath salahSemua() {
        return dinas.selesai(dinas.csv(
                "bezetting",
                KEPALA,
                baris("PKM-1", "PNS,0,,"),
                baris("PKM-1", "PNS,2,,1990-05-05"),
                baris("PKM-1", "CPNS,1,,"),
                baris("PKM-1", "CPNS,2,,"),
                baris("PKM-2", "PNS,,,2015-01-02"),
                baris("PKM-2", "PPPK,,,1990-05-05"),
                baris("PKM-2", "PPPK_PARUH_WAKTU,1,2030,"),
                baris("PKM-2", "PPPK_PARUH_WAKTU,1,2030,"),
                baris("DISKOMINFO", "NON_ASN,1,2030,"),
                "DISKOMINFO,TIADA,PNS,1,,"));
    }

    @Test
    void a_plan_that_would_take_more_away_than_are_there_is_found() {
        dinas.selesai(dinas.csv("bezetting", KEPALA, baris("PKM-1", "PNS,3,,")));
        dinas.kota
                .as("opd")
                .body(Map.of("rencana", List.of(Map.of("tahun", 2026, "masuk", 0, "keluar", 2))))
                .put("/v1/kebutuhan/{tahun}/unit/PKM-1/jabatan/{jabatan}/rencana", BerkasKota.TAHUN, dinas.perawat)
                .then()
                .statusCode(200);
        JsonPath job = dinas.selesai(dinas.csv("bezetting", KEPALA, baris("PKM-1", "PNS,1,,")));
        hitung(job, 0, 0, 0, 1);
        assertThat(dinas.temuan(job), contains("2  keluar-melebihi"));
        bezetting("PKM-1").body("bezetting", equalTo(3));
    }

    @Test
    void a_workbook_says_the_same_and_its_days_may_be_days() {
        Object[] kepala = KEPALA.split(",");
        Object[][] rows = {
            kepala,
            {"PKM-1", dinas.perawat, "PNS", null, null, LocalDate.of(1968, 11, 1)},
            {"PKM-1", dinas.perawat, "PPPK", 2, 2027, null}
        };
        hitung(dinas.selesai(dinas.buku("bkpsdm", "bezetting", BerkasKota.TAHUN, rows)), 2, 0, 0, 0);
        bezetting("PKM-1").body("pegawai[0].berakhir.tahun", contains(2026)).body("pegawai[1].jumlah", equalTo(2));
        hitung(
                dinas.selesai(dinas.csv(
                        "bezetting", KEPALA, baris("PKM-1", "PNS,,,1968-11-01"), baris("PKM-1", "PPPK,2,2027,"))),
                0,
                0,
                2,
                0);
    }
}
