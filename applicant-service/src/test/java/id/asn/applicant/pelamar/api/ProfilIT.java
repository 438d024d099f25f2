package id.asn.applicant.pelamar.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfilIT {
    private static final String KK = "3673010101100007";

    @Inject
    AgroalDataSource database;

    @Inject
    Formation formation;

    static Map<String, Object> profil() {
        Map<String, Object> whole = new HashMap<>();
        whole.put("nama", "Siti Aminah");
        whole.put("tanggal_lahir", "1998-05-15");
        whole.put("jenis_kelamin", "PEREMPUAN");
        whole.put("kontak", kontak("siti.uji@contoh.id"));
        whole.put("pendidikan", List.of(pendidikan("3.75", true), pendidikan("3.10", false)));
        whole.put("fakta_khusus", List.of("CUMLAUDE"));
        whole.put("str", List.of(Map.of("nomor", "STR-1", "profesi", "Perawat", "berlaku_sampai", "2030-01-01")));
        whole.put("pengalaman", List.of(Map.of("pemberi_kerja", "RSUD", "jabatan", "Perawat", "mulai", "2020-01-01")));
        whole.put("non_asn", Map.of("thk2", true, "pangkalan_data_bkn", true, "tahun_dapodik", 3, "lulus_ppg", true));
        return whole;
    }

    private static Map<String, Object> kontak(String surel) {
        Map<String, Object> kontak = new HashMap<>();
        kontak.put("nomor_kk", KK);
        kontak.put("surel", surel);
        kontak.put("telepon", "+628120000111");
        kontak.put("alamat", "Jalan Melati 77, Serang");
        kontak.put("ktp_kabupaten", "6471");
        return kontak;
    }

    private static Map<String, Object> pendidikan(String ipk, boolean utama) {
        Map<String, Object> degree = new HashMap<>(Pemohon.pendidikan("5101087", ipk));
        degree.put("institusi", "Universitas Contoh");
        degree.put("akreditasi_institusi", "UNGGUL");
        degree.put("akreditasi_program", "A");
        degree.put("tanggal_lulus", "2020-08-20");
        degree.put("predikat", "DENGAN_PUJIAN");
        degree.put("utama", utama);
        return degree;
    }

    static ValidatableResponse correct(Pemohon someone, Map<String, Object> whole) {
        String tag =
                someone.asks().get("/v1/pelamar/saya/profil").then().extract().header("ETag");
        return someone.sends(whole)
                .header("If-Match", tag)
                .put("/v1/pelamar/saya/profil")
                .then();
    }

    @Test
    void an_account_that_stated_little_shows_the_education_it_applies_with() {
        Pemohon siti = Pemohon.registered();
        String tag = siti.asks()
                .get("/v1/pelamar/saya/profil")
                .then()
                .statusCode(200)
                .body("pendidikan.kode", is(List.of("5101087")), "pendidikan[0].utama", is(true))
                .body("str", is(List.of()), "non_asn.thk2", is(false))
                .extract()
                .header("ETag");
        siti.asks()
                .header("If-None-Match", tag)
                .get("/v1/pelamar/saya/profil")
                .then()
                .statusCode(304);
        Pemohon.stranger().asks().get("/v1/pelamar/saya/profil").then().statusCode(404);
    }

    @Test
    void a_corrected_profile_is_kept_whole_with_the_numbers_masked() {
        Pemohon siti = Pemohon.registered();
        correct(siti, profil()).statusCode(200).body(not(containsString(KK)));
        siti.asks()
                .get("/v1/pelamar/saya/profil")
                .then()
                .body("kontak.nomor_kk", equalTo("************0007"), "kontak.surel", equalTo("siti.uji@contoh.id"))
                .body("pendidikan.ipk", is(List.of("3.75", "3.10")), "pendidikan[0].predikat", equalTo("DENGAN_PUJIAN"))
                .body("str[0].berlaku_sampai", equalTo("2030-01-01"), "non_asn.tahun_dapodik", is(3))
                .body("bukti_khusus.ktp_provinsi_awal", equalTo("64"));
        siti.asks().get("/v1/pelamar/saya").then().body("fakta_khusus", is(List.of("CUMLAUDE")));
    }

    @Test
    void the_number_of_the_family_stays_when_not_sent_and_the_first_province_stays_always() {
        Pemohon siti = Pemohon.registered(Map.of("kontak", kontak("a@contoh.id")));
        Map<String, Object> moved = profil();
        moved.put("kontak", Map.of("ktp_kabupaten", "3173"));
        correct(siti, moved)
                .statusCode(200)
                .body("kontak.nomor_kk", equalTo("************0007"), "kontak.ktp_kabupaten", equalTo("3173"))
                .body("bukti_khusus.ktp_provinsi_awal", equalTo("64"));
    }

    @Test
    void no_contact_lies_plain_in_the_row() throws Exception {
        Pemohon siti = Pemohon.registered();
        correct(siti, profil()).statusCode(200);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select p::text, encode(kk_sandi, 'escape') || encode(surel_sandi, 'escape')"
                                + " from pelamar p where akun = ?")) {
            query.setString(1, siti.person());
            var row = query.executeQuery();
            row.next();
            for (String plain : List.of(KK, "siti.uji@contoh.id", "+628120000111", "Melati 77")) {
                assertFalse(row.getString(1).contains(plain) || row.getString(2).contains(plain), plain);
            }
        }
    }

    @Test
    void an_edit_says_which_version_it_edits() {
        Pemohon siti = Pemohon.registered();
        siti.sends(profil()).put("/v1/pelamar/saya/profil").then().statusCode(428);
        siti.sends(profil())
                .header("If-Match", "\"99\"")
                .put("/v1/pelamar/saya/profil")
                .then()
                .statusCode(412);
        Pemohon.stranger()
                .sends(profil())
                .header("If-Match", "*")
                .put("/v1/pelamar/saya/profil")
                .then()
                .statusCode(404);
    }

    @Test
    void what_contradicts_itself_is_refused_with_all_contradictions() {
        Pemohon siti = Pemohon.registered();
        Map<String, Object> wrong = profil();
        wrong.put("pendidikan", List.of(pendidikan("3.75", true), pendidikan("3.10", true)));
        wrong.put(
                "pengalaman",
                List.of(Map.of(
                        "pemberi_kerja",
                        "RSUD",
                        "jabatan",
                        "Perawat",
                        "mulai",
                        "2022-01-01",
                        "selesai",
                        "2021-01-01")));
        correct(siti, wrong)
                .statusCode(422)
                .body("kesalahan.kode", hasItems("satu-pendidikan-utama", "selesai-sebelum-mulai"));
        wrong.put("kontak", Map.of("surel", "bukan surel"));
        correct(siti, wrong).statusCode(400).body("kesalahan.penunjuk", hasItems("/kontak/surel"));
    }

    @Test
    void what_was_submitted_is_judged_as_submitted_whatever_is_corrected_later() {
        formation.open();
        UUID formasi = formation.announce();
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formasi);
        Map<String, Object> later = profil();
        later.put("nama", "Siti Rahma");
        correct(siti, later).statusCode(200);
        String seen = Panitia.of("6273")
                .get("/v1/verifikasi/{id}", lamaran)
                .then()
                .statusCode(200)
                .extract()
                .path("pelamar.nama");
        assertEquals("Siti Aminah", seen);
    }
}
