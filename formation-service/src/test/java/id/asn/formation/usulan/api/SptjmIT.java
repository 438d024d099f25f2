package id.asn.formation.usulan.api;

import static id.asn.formation.usulan.api.PenandaTangan.submission;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SptjmIT {

    private static String hash(Kota kota, String usulan) {
        return kota.as("ppk")
                .get("/v1/usulan/{id}/sptjm", usulan)
                .then()
                .statusCode(200)
                .extract()
                .path("sha256");
    }

    private static ValidatableResponse submit(Kota kota, String usulan, String jws) {
        return kota.act("ppk", usulan, "pengajuan", submission(jws)).then();
    }

    private static void refused(Kota kota, String usulan, String jws, String kode) {
        submit(kota, usulan, jws)
                .statusCode(422)
                .body("type", equalTo("/masalah/tanda-tangan-ditolak"))
                .body("kesalahan.kode", contains(kode))
                .body("kesalahan[0].pesan", notNullValue());
        kota.as("ppk").get("/v1/usulan/{id}", usulan).then().body("status", equalTo("KONSOLIDASI"));
    }

    @Test
    void what_the_ppk_signed_is_kept_and_an_outsider_verifies_it() throws GeneralSecurityException {
        for (PenandaTangan ppk : List.of(PenandaTangan.ec(), PenandaTangan.rsa(2048))) {
            Kota kota = Kota.baru();
            String kid =
                    ppk.register(kota, null).then().statusCode(200).extract().path("kunci.kid");
            String usulan = kota.konsolidasi(4);
            submit(kota, usulan, ppk.sign(hash(kota, usulan))).statusCode(200);
            var sptjm = kota.as("auditor")
                    .get("/v1/usulan/{id}/sptjm", usulan)
                    .then()
                    .body("ditandatangani", equalTo(true))
                    .body("penandatanganan.kid", equalTo(kid))
                    .extract();
            assertTrue(ppk.verifies(sptjm.path("penandatanganan.jws"), sptjm.path("sha256")));
            kota.as("bkn")
                    .get("/v1/usulan/{id}/versi/1", usulan)
                    .then()
                    .body("jws", equalTo(sptjm.path("penandatanganan.jws")))
                    .body("kid", equalTo(kid));
        }
    }

    @Test
    void after_any_change_the_old_signature_is_refused_and_a_new_one_needed() throws GeneralSecurityException {
        Kota kota = Kota.baru();
        PenandaTangan ppk = PenandaTangan.ec();
        ppk.register(kota, null);
        String usulan = kota.konsolidasi(4);
        String before = hash(kota, usulan);
        String jws = ppk.sign(before);
        submit(kota, usulan, jws).statusCode(200);
        kota.act("bkn", usulan, "pengembalian", Map.of("alasan", "Perbaiki"))
                .then()
                .statusCode(200);
        String now = hash(kota, usulan);
        assertNotEquals(before, now);
        submit(kota, usulan, jws)
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("isi-lain"))
                .body("kesalahan[0].sha256", equalTo(before))
                .body("kesalahan[0].sha256_sekarang", equalTo(now));
        submit(kota, usulan, ppk.sign(now)).statusCode(200);
    }

    @Test
    void a_foreign_an_old_and_an_unreadable_signature_are_refused_each_by_its_name() throws GeneralSecurityException {
        Kota kota = Kota.baru();
        String usulan = kota.konsolidasi(4);
        PenandaTangan ppk = PenandaTangan.ec();
        refused(kota, usulan, ppk.sign(hash(kota, usulan)), "kunci-belum-terdaftar");
        PenandaTangan predecessor = PenandaTangan.rsa(2048);
        predecessor.register(kota, null);
        ppk.register(kota, "*").then().statusCode(200);
        String hash = hash(kota, usulan);
        refused(kota, usulan, predecessor.sign(hash), "kunci-lain");
        refused(kota, usulan, PenandaTangan.ec().sign(hash), "tanda-tangan-tidak-cocok");
        Kota other = Kota.baru();
        refused(kota, usulan, ppk.sign(hash(other, other.konsolidasi(4))), "tanda-tangan-tidak-cocok");
        refused(kota, usulan, "bukan.jws", "jws-tidak-terbaca");
        refused(kota, usulan, "eyJhbGciOiJub25lIn0..", "jws-tidak-terbaca");
        String whole = ppk.sign(hash).replace("..", ".e30.");
        refused(kota, usulan, whole, "jws-tidak-terbaca");
    }

    @Test
    void where_none_is_asked_for_the_sptjm_stands_without_a_signature() {
        Kota kota = Kota.baru();
        kota.as("ppk")
                .get("/v1/usulan/{id}/sptjm", kota.diusulkan(1))
                .then()
                .body("ditandatangani", equalTo(true))
                .body("penandatanganan.jws", nullValue())
                .body("kid_terdaftar", nullValue());
    }

    @Test
    void keys_follow_one_another_and_none_is_forgotten() throws GeneralSecurityException {
        Kota kota = Kota.baru();
        String path = "/v1/instansi/" + kota.kode + "/kunci-ppk";
        Kota.publik().get(path).then().statusCode(404);
        PenandaTangan first = PenandaTangan.ec();
        PenandaTangan second = PenandaTangan.rsa(3072);
        String etag =
                first.register(kota, null).then().statusCode(200).extract().header("ETag");
        second.register(kota, null).then().statusCode(428);
        first.register(kota, etag).then().statusCode(200).header("ETag", equalTo(etag));
        second.register(kota, etag).then().statusCode(200).body("riwayat.nomor", contains(1));
        second.register(kota, etag).then().statusCode(412);
        first.register(kota, "*").then().statusCode(422).body("kesalahan[0].kode", equalTo("kunci-pernah-diganti"));
        String now = Kota.publik().get(path).then().statusCode(200).extract().header("ETag");
        Kota.publik().header("If-None-Match", now).get(path).then().statusCode(304);
    }

    @Test
    void a_short_a_broken_and_a_private_key_are_not_registered() throws GeneralSecurityException {
        Kota kota = Kota.baru();
        PenandaTangan.rsa(1024)
                .register(kota, null)
                .then()
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("kunci-tidak-didukung"));
        put(kota, Map.of("kty", "EC", "crv", "P-256", "x", "AA", "y", "AA")).statusCode(422);
        Map<String, Object> jwk = new HashMap<>(PenandaTangan.ec().jwk());
        jwk.put("d", "cmFoYXNpYQ");
        put(kota, jwk).statusCode(400).body("kesalahan[0].penunjuk", equalTo("/jwk/d"));
        put(kota, Map.of()).statusCode(400);
        PenandaTangan.ec().register(kota, null).then().statusCode(200);
        kota.as("bkn")
                .body(Map.of("jwk", PenandaTangan.ec().jwk(), "pemegang", "X", "dasar", "X"))
                .put("/v1/instansi/ABCD/kunci-ppk")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse put(Kota kota, Map<String, Object> jwk) {
        return kota.as("bkn")
                .body(Map.of("jwk", jwk, "pemegang", "Wali Kota", "dasar", "Keputusan 1/2024"))
                .put("/v1/instansi/{kode}/kunci-ppk", kota.kode)
                .then();
    }
}
