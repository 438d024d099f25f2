package id.asn.selection.pppk.store;

import static id.asn.selection.Dunia.pembuat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.selection.Dunia;
import id.asn.selection.Pppk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scores of PPPK on their way in. */
@QuarkusTest
class NilaiPppkIT {
    private static final String KEPALA = "nomor_peserta,hadir,teknis,manajerial,sosial_kultural,wawancara\n";

    @Test
    void a_participant_shows_the_group_that_applicant_told() {
        Pppk pppk = new Pppk("7871");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 1);
        pembuat()
                .get("/v1/peserta/" + pppk.peserta(formasi, "PANGKALAN_BKN", 2, true, "1990-01-01"))
                .then()
                .body("kelompok_pelamar", equalTo("PANGKALAN_BKN"), "tahap_pendaftaran", equalTo(2))
                .body("sertifikat_pendidik", equalTo(true));
        pembuat().get("/v1/peserta/" + pppk.dahulu(formasi)).then().body("kelompok_pelamar", nullValue());
    }

    @Test
    void a_file_sent_again_changes_nothing_and_a_changed_row_counts_as_changed() {
        Pppk pppk = new Pppk("7872");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 1);
        String[] rows = {
            pppk.peserta(formasi, "THK2") + ",ya,450,100,80,40", pppk.peserta(formasi, "THK2") + ",tidak,,,,"
        };
        assertCounts("2 0 0 0", Pppk.nilai(rows));
        assertCounts("0 0 2 0", Pppk.nilai(rows));
        rows[0] = rows[0].replace("450", "445");
        assertCounts("0 1 1 0", Pppk.nilai(rows));
    }

    @Test
    void points_are_bound_by_the_test_of_the_jabatan_competed_for() {
        Pppk pppk = new Pppk("7823");
        String biasa = pppk.peserta(pppk.formasi(Pppk.ARSIPARIS, 1), "THK2");
        UUID formasi = pppk.formasi(Pppk.OPERASIONAL, 1);
        String operasional = pppk.peserta(formasi, "THK2");
        String lebih = pppk.peserta(formasi, "THK2");
        JsonPath job =
                Pppk.nilai(biasa + ",ya,450,100,80,40", operasional + ",ya,225,100,80,40", lebih + ",ya,230,100,80,40");
        assertCounts("2 0 0 1", job);
        pembuat()
                .get("/v1/pekerjaan/" + job.getString("id") + "/baris")
                .then()
                .body("data[0].baris", equalTo(4), "data[0].kolom", equalTo("teknis"))
                .body("data[0].kode", equalTo("nilai-di-luar-batas"))
                .body("data[0].dasar_hukum", equalTo("KepmenPANRB 347/2024"))
                .body("data[0].pesan", equalTo("Nilai 230 harus antara 0 dan 225."));
    }

    @Test
    void who_competes_for_no_pppk_formasi_has_no_such_score() {
        Dunia dunia = new Dunia("7824");
        String cpns = dunia.peserta(dunia.formasi(1));
        JsonPath job = Pppk.nilai(cpns + ",ya,450,100,80,40", "0,ya,451,100,80,40");
        assertCounts("0 0 0 2", job);
        pembuat()
                .get("/v1/pekerjaan/" + job.getString("id") + "/baris")
                .then()
                .body(
                        "data.collect { it.baris + ' ' + it.kode }",
                        containsInAnyOrder("2 bukan-peserta-pppk", "3 bukan-peserta-pppk", "3 nilai-di-luar-batas"));
    }

    @Test
    void what_is_no_such_file_is_refused_whole() {
        send("text/csv", 2024, "nomor_peserta,hadir,nilai\n", 422, "/masalah/kepala-berkas-lain");
        send("text/csv", 2023, KEPALA, 422, "/masalah/tahun-tanpa-keputusan");
        send("application/json", 2024, "{}", 415, null);
        pembuat()
                .contentType("text/csv")
                .body(KEPALA)
                .post("/v1/nilai-pppk")
                .then()
                .statusCode(400)
                .body("kesalahan[0].penunjuk", equalTo("?tahun"));
    }

    private static void send(String type, int tahun, String body, int status, String problem) {
        var answer = pembuat()
                .contentType(type)
                .queryParam("tahun", tahun)
                .body(body)
                .post("/v1/nilai-pppk")
                .then()
                .statusCode(status);
        if (problem != null) {
            answer.body("type", equalTo(problem));
        }
    }

    private static void assertCounts(String wanted, JsonPath job) {
        assertEquals(
                wanted,
                "%d %d %d %d"
                        .formatted(job.getInt("baru"), job.getInt("berubah"), job.getInt("sama"), job.getInt("salah")));
    }
}
