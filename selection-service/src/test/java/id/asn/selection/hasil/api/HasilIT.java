package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pembuat;
import static id.asn.selection.Dunia.pemeriksa;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HasilIT {

    @Test
    void from_scores_to_seats_each_step_follows_the_one_before() {
        Dunia dunia = new Dunia("7201");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi, "1998-05-01", "3.50");
        String b = dunia.peserta(formasi, "1998-05-01", "3.60");
        String c = dunia.peserta(formasi, "1998-05-01", "3.70");
        Dunia.skd(a + ",ya,75,130,189", b + ",ya,60,175,225", c + ",tidak,,,");

        String skd = dunia.umumkan("SKD");
        rows(skd).body("data.kode", contains("P/L", "TL", "TH"));
        Dunia.skb(a + ",ya,71.60");
        JsonPath akhir = dunia.hitung("AKHIR");
        assertEquals(skd, akhir.getString("mengikuti"));
        rows(akhir.getString("id"))
                .body("data", hasSize(1))
                .body("data[0].integrasi.akhir", equalTo("71.614"))
                .body("data[0].kode", equalTo("P/L"));
        assertEquals(1, akhir.getInt("rekap.lulus"));
        assertEquals(0, HasilFile.verify(akhir.getString("id"), akhir.getString("sha256")));
    }

    @Test
    void the_same_input_gives_the_same_version_and_the_same_bytes() {
        Dunia dunia = new Dunia("7202");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        JsonPath first = dunia.hitung("SKD");
        JsonPath again = dunia.hitung("SKD");
        assertEquals(first.getString("id"), again.getString("id"));
        assertEquals(HasilFile.of(first.getString("id")), HasilFile.of(again.getString("id")));
        assertEquals(0, HasilFile.verify(first.getString("id"), first.getString("sha256")));

        Dunia.skd(nomor + ",ya,75,130,190");
        JsonPath changed = dunia.hitung("SKD");
        assertEquals(2, changed.getInt("nomor_versi"));
        assertNotEquals(first.getString("sha256"), changed.getString("sha256"));
        Dunia.skd(nomor + ",ya,75,130,189");
        JsonPath back = dunia.hitung("SKD");
        assertEquals(3, back.getInt("nomor_versi"));
        assertEquals(first.getString("sha256"), back.getString("sha256"));
    }

    @Test
    void a_participant_without_a_score_is_not_absent() {
        Dunia dunia = new Dunia("7203");
        UUID formasi = dunia.formasi(1);
        String nomor = dunia.peserta(formasi);
        compute(dunia, "SKD", 422)
                .body("type", equalTo("/masalah/masukan-belum-lengkap"))
                .body("kesalahan[0].nomor_peserta", equalTo(nomor));
        Dunia.skd(nomor + ",ya,75,130,189");
        dunia.umumkan("SKD");
        compute(dunia, "AKHIR", 422).body("kurang", equalTo(1));
    }

    @Test
    void an_agency_without_formasi_a_year_without_a_decree_and_nonsense_are_refused() {
        compute(new Dunia("7204"), "SKD", 422).body("type", equalTo("/masalah/tanpa-formasi"));
        pembuat()
                .contentType("application/json")
                .body("{\"tahun\":2023,\"instansi\":\"7204\",\"tahap\":\"SKD\"}")
                .post("/v1/hasil")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/tahun-tanpa-keputusan"));
        pembuat()
                .contentType("application/json")
                .body("{\"tahun\":2024,\"tahap\":\"LAIN\",\"apa\":1}")
                .post("/v1/hasil")
                .then()
                .statusCode(400);
    }

    @Test
    void the_end_waits_for_an_announced_skd_result() {
        Dunia dunia = new Dunia("7205");
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        dunia.hitung("SKD");
        compute(dunia, "AKHIR", 409).body("type", equalTo("/masalah/skd-belum-diumumkan"));
    }

    @Test
    void announcing_needs_another_person_and_the_version_seen() {
        String id = computed("7206");
        pembuat().get("/v1/hasil/" + id).then().body("tindakan[0].boleh", equalTo(false));
        pemeriksa().get("/v1/hasil/" + id).then().body("tindakan[0].boleh", equalTo(true));
        pembuat()
                .post("/v1/hasil/" + id + "/pengumuman")
                .then()
                .statusCode(403)
                .body("type", equalTo("/masalah/orang-yang-sama"));
        pemeriksa()
                .header("If-Match", "\"99\"")
                .post("/v1/hasil/" + id + "/pengumuman")
                .then()
                .statusCode(412);
        pemeriksa()
                .queryParam("uji_coba", true)
                .post("/v1/hasil/" + id + "/pengumuman")
                .then()
                .statusCode(200)
                .body("status", equalTo("DIUMUMKAN"));
        pemeriksa().get("/v1/hasil/" + id).then().body("status", equalTo("DIHITUNG"));
    }

    @Test
    void announcing_twice_is_refused_with_the_state_and_the_moves_open() {
        String id = computed("7212");
        pemeriksa().post("/v1/hasil/" + id + "/pengumuman").then().statusCode(200);
        pemeriksa()
                .post("/v1/hasil/" + id + "/pengumuman")
                .then()
                .statusCode(409)
                .body("status_kini", equalTo("DIUMUMKAN"))
                .body("tindakan_sah", contains("GANTIKAN"));
        pemeriksa()
                .post("/v1/hasil/" + UUID.randomUUID() + "/pengumuman")
                .then()
                .statusCode(404);
    }

    @Test
    void a_later_version_replaces_the_one_in_force_and_a_final_one_must_follow_the_one_in_force() {
        Dunia dunia = new Dunia("7207");
        UUID formasi = dunia.formasi(1);
        String nomor = dunia.peserta(formasi);
        Dunia.skd(nomor + ",ya,75,130,189");
        String first = dunia.umumkan("SKD");
        Dunia.skb(nomor + ",ya,71.60");
        String akhir = dunia.hitung("AKHIR").getString("id");
        Dunia.skd(nomor + ",ya,75,130,190");
        String second = dunia.umumkan("SKD");
        pembuat().get("/v1/hasil/" + first).then().body("status", equalTo("DIGANTIKAN"));
        pembuat().get("/v1/hasil/" + second).then().body("menggantikan", equalTo(first));
        pemeriksa().post("/v1/hasil/" + akhir + "/pengumuman").then().statusCode(409);
        assertNotEquals(akhir, dunia.umumkan("AKHIR"));
    }

    @Test
    void an_undecided_last_seat_is_shown_and_cannot_be_announced() {
        Dunia dunia = new Dunia("7208");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi);
        String b = dunia.peserta(formasi);
        Dunia.skd(a + ",ya,75,130,189", b + ",ya,75,130,189");
        dunia.umumkan("SKD");
        Dunia.skb(a + ",ya,71.60", b + ",ya,71.60");
        String id = dunia.hitung("AKHIR").getString("id");
        rows(id).body("data.kode", contains("SERI", "SERI"));
        pemeriksa()
                .post("/v1/hasil/" + id + "/pengumuman")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/seri-belum-terputus"))
                .body("peserta", equalTo(2));
    }

    private static String computed(String instansi) {
        Dunia dunia = new Dunia(instansi);
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        return dunia.hitung("SKD").getString("id");
    }

    private static ValidatableResponse rows(String id) {
        return pembuat().get("/v1/hasil/" + id + "/baris").then().statusCode(200);
    }

    private static ValidatableResponse compute(Dunia dunia, String tahap, int status) {
        return pembuat()
                .contentType("application/json")
                .body(dunia.permintaan(tahap))
                .post("/v1/hasil")
                .then()
                .statusCode(status);
    }
}
