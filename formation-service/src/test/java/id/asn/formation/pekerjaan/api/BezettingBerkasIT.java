package id.asn.formation.pekerjaan.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.pekerjaan.BerkasKota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
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

    private static void counts(JsonPath job, int baru, int berubah, int tetap, int ditolak) {
        assertEquals("SELESAI", job.getString("status"), job.prettify());
        assertEquals(
                "%d %d %d %d".formatted(baru, berubah, tetap, ditolak),
                "%d %d %d %d"
                        .formatted(
                                job.getInt("baru"),
                                job.getInt("berubah"),
                                job.getInt("tetap"),
                                job.getInt("ditolak")),
                job.prettify());
    }

    @Test
    void counts_and_people_of_a_position_become_one_record() {
        String[] isi = {
            KEPALA,
            baris("PKM-1", "PNS,,,1968-11-01"),
            baris("PKM-2", "NON_ASN,4,,"),
            baris("PKM-1", "PNS,,,1990-05-05"),
            baris("PKM-1", "PPPK,2,2027,"),
            baris("PKM-1", "PPPK,,2028,"),
            baris("PKM-1", "PPPK,,2028,")
        };
        counts(dinas.selesai(dinas.csv("bezetting", isi)), 6, 0, 0, 0);
        String etag = bezetting("PKM-1")
                .statusCode(200)
                .body("pegawai.jenis", contains("PNS", "PPPK"))
                .body("pegawai.jumlah", contains(2, 4))
                .body("pegawai[0].berakhir.tahun", contains(2026, 2048))
                .body("pegawai[1].berakhir.tahun", contains(2027, 2028))
                .body("pegawai[1].berakhir.jumlah", contains(2, 2))
                .extract()
                .header("ETag");
        counts(dinas.selesai(dinas.csv("bezetting", isi)), 0, 0, 6, 0);
        assertEquals(etag, bezetting("PKM-1").extract().header("ETag"));
        isi[2] = baris("PKM-2", "NON_ASN,5,,");
        counts(dinas.selesai(dinas.csv("bezetting", isi)), 0, 1, 5, 0);
        bezetting("PKM-2").body("pegawai[0].jumlah", equalTo(5));
        assertEquals(etag, bezetting("PKM-1").extract().header("ETag"));
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
        counts(job, 1, 0, 0, 3);
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
                "bezetting", KEPALA, baris("PKM-1", "PNS,3,,"), baris("PKM-1", "PPPK,dua,2027,"), baris("PKM-2", "PNS,1,,")));
        counts(job, 1, 0, 0, 2);
        assertThat(
                dinas.temuan(job), containsInAnyOrder("3 jumlah sel-lain-bentuk", "2  kelompok-cacat"));
        bezetting("PKM-1").statusCode(404);
    }

    @Test
    void a_dry_run_tells_all_and_keeps_nothing() {
        JsonPath job = dinas.selesai(
                dinas.csv("opd", "bezetting", BerkasKota.TAHUN, Map.of("uji_coba", true), KEPALA, baris("PKM-1", "PNS,3,,")));
        counts(job, 1, 0, 0, 0);
        bezetting("PKM-1").statusCode(404);
    }
}
