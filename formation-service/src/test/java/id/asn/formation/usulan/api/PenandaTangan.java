package id.asn.formation.usulan.api;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Signer;
import io.restassured.response.Response;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;

/** A PPK with a key. */
record PenandaTangan(Signer signer) {

    static PenandaTangan ec() throws GeneralSecurityException {
        return new PenandaTangan(Signer.ec());
    }

    static PenandaTangan rsa(int bits) throws GeneralSecurityException {
        return new PenandaTangan(Signer.rsa(bits));
    }

    Map<String, Object> jwk() {
        return signer.jwk();
    }

    Response register(Kota kota, String ifMatch) {
        var request = kota.as("bkn");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("jwk", jwk(), "pemegang", "Wali Kota", "dasar", "Keputusan 1/2024"))
                .put("/v1/instansi/{kode}/kunci-ppk", kota.kode);
    }

    String sign(String sha256) throws GeneralSecurityException {
        return signer.sign(sha256);
    }

    boolean verifies(String jws, String sha256) throws GeneralSecurityException {
        return signer.verifies(jws, sha256);
    }

    static Map<String, Object> submission(String jws) {
        Map<String, Object> isi = new HashMap<>(Kota.surat("800/1"));
        isi.put("jws", jws);
        return isi;
    }
}
