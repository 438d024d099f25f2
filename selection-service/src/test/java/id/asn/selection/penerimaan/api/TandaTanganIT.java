package id.asn.selection.penerimaan.api;

import static id.asn.selection.Dunia.judged;
import static id.asn.selection.Dunia.location;
import static id.asn.selection.Dunia.pembuat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.asn.platform.testkit.Signer;
import id.asn.platform.testkit.Tokens;
import id.asn.selection.Dunia;
import id.asn.selection.Pengirim;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TandaTanganIT {
    private static final String FILE = "nomor_peserta,hadir,twk,tiu,tkp\n";

    @Test
    void a_file_is_kept_with_the_signature_that_proves_who_made_it() {
        String job = location(Pengirim.send("skd", FILE));
        assertNotNull(judged(job).getString("tanda_tangan.jws"));
        assertNotNull(judged(job).getString("tanda_tangan.kid"));
    }

    @Test
    void a_file_without_a_signature_is_refused_and_told_what_to_sign() throws GeneralSecurityException {
        refused(null, "tanda-tangan-wajib").body("kesalahan[0].pesan", containsString(Pengirim.naskah("skd", FILE)));
        pembuat()
                .contentType("text/csv")
                .queryParam("tahun", Dunia.TAHUN)
                .queryParam("uji_coba", true)
                .body(FILE)
                .post("/v1/nilai-skd")
                .then()
                .statusCode(202);
    }

    @Test
    void a_signature_over_another_file_kind_or_by_another_key_is_none() throws GeneralSecurityException {
        refused(Pengirim.sign("skd", FILE + "1"), "tanda-tangan-tidak-cocok");
        refused(Pengirim.sign("skb", FILE), "tanda-tangan-tidak-cocok");
        refused(Signer.ec().sign(Pengirim.naskah("skd", FILE)), "tanda-tangan-tidak-cocok");
        refused("bukan.jws", "jws-tidak-terbaca");
        refused("eyJhbGciOiJub25lIn0..", "jws-tidak-terbaca");
    }

    @Test
    void a_program_without_a_key_sends_nothing() {
        given().auth()
                .oauth2(Tokens.ofMany(java.util.Set.of("panselnas", "layanan"), null))
                .contentType("text/csv")
                .queryParam("tahun", Dunia.TAHUN)
                .header("X-JWS-Signature", Pengirim.sign("skd", FILE))
                .body(FILE)
                .post("/v1/nilai-skd")
                .then()
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("kunci-belum-terdaftar"));
    }

    @Test
    void keys_follow_one_another_and_none_comes_back() throws GeneralSecurityException {
        Signer first = Signer.ec();
        Signer second = Signer.rsa(2048);
        String klien = "cat-" + System.nanoTime();
        pembuat().get("/v1/pengirim-nilai/{klien}/kunci", klien).then().statusCode(404);
        Pengirim.register(klien, first, null).then().statusCode(200).header("ETag", "\"1\"");
        Pengirim.register(klien, second, null).then().statusCode(428);
        Pengirim.register(klien, second, "\"7\"").then().statusCode(412);
        Pengirim.register(klien, second, "\"1\"").then().statusCode(200).body("riwayat", hasSize(1));
        Pengirim.register(klien, second, "\"2\"").then().statusCode(200).body("versi", equalTo(2));
        Pengirim.register(klien, first, "\"2\"")
                .then()
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("kunci-pernah-diganti"));
        pembuat()
                .get("/v1/pengirim-nilai/{klien}/kunci", klien)
                .then()
                .statusCode(200)
                .body("kunci.nomor", equalTo(2));
    }

    @Test
    void a_key_with_which_nobody_signs_here_and_one_without_a_holder_are_refused() throws GeneralSecurityException {
        Pengirim.register("cat-lemah", Signer.rsa(1024), null)
                .then()
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("kunci-tidak-didukung"));
        Dunia.as("bkn", null, "bkn-kunci")
                .contentType("application/json")
                .body(Map.of("jwk", Signer.ec().jwk()))
                .put("/v1/pengirim-nilai/cat-lemah/kunci")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse refused(String jws, String kode) {
        var request = pembuat().contentType("text/csv").queryParam("tahun", Dunia.TAHUN);
        if (jws != null) {
            request.header("X-JWS-Signature", jws);
        }
        return request.body(FILE).post("/v1/nilai-skd").then().statusCode(422).body("kesalahan[0].kode", equalTo(kode));
    }
}
