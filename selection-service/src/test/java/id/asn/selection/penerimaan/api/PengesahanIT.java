package id.asn.selection.penerimaan.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.finished;
import static id.asn.selection.Dunia.judged;
import static id.asn.selection.Dunia.location;
import static id.asn.selection.Dunia.pembuat;
import static id.asn.selection.Dunia.pemeriksa;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.selection.Dunia;
import id.asn.selection.Pengirim;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PengesahanIT {
    private static final String KEPALA = "nomor_peserta,hadir,twk,tiu,tkp\n";

    @Test
    void nothing_counts_before_another_person_than_the_sender_has_seen_what_it_changes() {
        Dunia dunia = new Dunia("7111");
        String nomor = dunia.peserta(dunia.formasi(1));
        String first = Dunia.skd(nomor + ",ya,75,130,189").getString("id");
        String job = sent(nomor + ",tidak,,,");
        assertEquals("MENUNGGU", judged(job).getString("status"));
        differences(job)
                .body("data.nomor_peserta", contains(nomor))
                .body("data[0].lama.hadir", equalTo(true))
                .body("data[0].lama.angka.tkp", equalTo(189))
                .body("data[0].pekerjaan_lama", equalTo(first))
                .body("data[0].baru.hadir", equalTo(false));
        history(nomor).body("data.nilai.angka.twk", contains(75));
        pembuat().post(job + "/pengesahan").then().statusCode(403).body("type", equalTo("/masalah/pengirim-sendiri"));
        pemeriksa().post(job + "/pengesahan").then().statusCode(200).body("keputusan.oleh", equalTo(Dunia.PEMERIKSA));
        assertEquals("SELESAI", finished(job).getString("status"));
        differences(job).body("data.nomor_peserta", contains(nomor));
        history(nomor)
                .body("data.nilai.hadir", contains(true, false))
                .body("data.disahkan_oleh", contains(Dunia.PEMERIKSA, Dunia.PEMERIKSA))
                .body("data.dikirim_oleh", contains(Dunia.PEMBUAT, Dunia.PEMBUAT));
    }

    @Test
    void a_file_that_changes_nothing_asks_nobody_and_is_no_history() {
        Dunia dunia = new Dunia("7112");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        assertEquals("SELESAI", judged(sent(nomor + ",ya,75,130,189")).getString("status"));
        history(nomor).body("data.nilai.angka.twk", contains(75));
    }

    @Test
    void the_second_person_may_turn_a_file_away_and_says_why() {
        Dunia dunia = new Dunia("7113");
        String nomor = dunia.peserta(dunia.formasi(1));
        String job = sent(nomor + ",ya,75,130,189");
        judged(job);
        refuse(job, "").statusCode(400);
        refuse(job, "Bukan sesi ini").statusCode(200).body("keputusan.alasan", equalTo("Bukan sesi ini"));
        assertEquals("DITOLAK", finished(job).getString("status"));
        history(nomor).body("data", empty());
        refuse(job, "sekali lagi").statusCode(409).body("status_kini", equalTo("DITOLAK"));
        pemeriksa().post(job + "/pengesahan").then().statusCode(409).body("tindakan_sah", empty());
    }

    @Test
    void two_files_that_change_the_same_score_do_not_both_count_unseen() {
        Dunia dunia = new Dunia("7114");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi);
        String b = dunia.peserta(formasi);
        Dunia.skd(a + ",ya,75,130,189", b + ",ya,75,130,189");
        String one = sent(a + ",ya,80,130,189");
        String other = sent(a + ",ya,85,130,189");
        String elsewhere = sent(b + ",ya,90,130,189");
        judged(one);
        judged(other);
        judged(elsewhere);
        assertEquals("SELESAI", Dunia.released(one).getString("status"));
        assertEquals(
                "SELESAI", Dunia.released(elsewhere).getString("status"), "it changes nobody whom the other changed");
        pemeriksa().post(other + "/pengesahan").then().statusCode(200);
        assertEquals("MENUNGGU", again(other));
        differences(other).body("data[0].lama.angka.twk", equalTo(80));
        pembuat().get(other).then().body("tindakan", contains("SAHKAN", "TOLAK"));
        assertEquals("SELESAI", Dunia.released(other).getString("status"));
        history(a).body("data.nilai.angka.twk", contains(75, 80, 85));
    }

    @Test
    void who_decides_on_a_version_that_is_not_the_last_is_told() {
        Dunia dunia = new Dunia("7115");
        String job = sent(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        judged(job);
        pemeriksa()
                .header("If-Match", "\"99\"")
                .post(job + "/pengesahan")
                .then()
                .statusCode(412);
        pemeriksa()
                .header("If-Match", "\"99\"")
                .contentType("application/json")
                .body(Map.of("alasan", "x"))
                .post(job + "/penolakan")
                .then()
                .statusCode(412);
    }

    @Test
    void what_waits_is_found_in_a_list() {
        Dunia dunia = new Dunia("7116");
        String job = sent(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        String id = judged(job).getString("id");
        as("auditor", null, "auditor-satu")
                .queryParam("status", "MENUNGGU")
                .queryParam("jenis", "NILAI_SKD")
                .queryParam("tahun", Dunia.TAHUN)
                .queryParam("batas", 200)
                .get("/v1/pekerjaan")
                .then()
                .statusCode(200)
                .body("data.id", hasItem(id))
                .body("data.tanda_tangan.kid", hasItem(notNullValue()));
        pembuat().queryParam("batas", 0).get("/v1/pekerjaan").then().statusCode(400);
        pembuat().queryParam("batas", 0).get(job + "/perbedaan").then().statusCode(400);
        for (String act : new String[] {"/perbedaan", ""}) {
            pembuat().get("/v1/pekerjaan/" + UUID.randomUUID() + act).then().statusCode(404);
        }
        pemeriksa()
                .post("/v1/pekerjaan/" + UUID.randomUUID() + "/pengesahan")
                .then()
                .statusCode(404);
        refuse("/v1/pekerjaan/" + UUID.randomUUID(), "x").statusCode(404);
    }

    private static String again(String job) {
        return Dunia.once(job, java.util.Set.of("DISAHKAN", "DITERIMA")).getString("status");
    }

    private static String sent(String row) {
        return location(Pengirim.send("skd", KEPALA + row + "\n"));
    }

    private static ValidatableResponse refuse(String job, String alasan) {
        return pemeriksa()
                .contentType("application/json")
                .body(Map.of("alasan", alasan))
                .post(job + "/penolakan")
                .then();
    }

    private static ValidatableResponse differences(String job) {
        return pemeriksa().get(job + "/perbedaan").then().statusCode(200);
    }

    private static ValidatableResponse history(String nomor) {
        return pemeriksa().get("/v1/peserta/" + nomor + "/riwayat-nilai").then().statusCode(200);
    }
}
