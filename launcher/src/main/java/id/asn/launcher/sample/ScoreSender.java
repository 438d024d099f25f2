package id.asn.launcher.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** The program that sends scores, with a key of its own: what it signs is which scores, of which year, and the file's SHA-256. */
final class ScoreSender {
    /** As the tokens of the embedded sign-in name it. */
    private static final String CLIENT = "asn-cli";

    private final ECKey key;

    ScoreSender() {
        try {
            key = new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registered in place of the key that was there, when one was. */
    void register(Api bkn) {
        String path = "/v1/pengirim-nilai/" + CLIENT + "/kunci";
        Map<String, Object> body = Map.of(
                "jwk", key.toPublicJWK().toJSONObject(),
                "pemegang", "Kepala Pusat Pengembangan Sistem Rekrutmen ASN",
                "dasar", "Surat penunjukan 12/2024");
        Answer before = bkn.get(path);
        (before.status() == 404 ? bkn.put(path, body) : bkn.put(path, body, before.etag())).must(200);
    }

    /** The compact JWS without its payload, for a file sent to that path. */
    String sign(String path, int year, String file) {
        try {
            String kind = path.substring("/v1/".length()).replace('-', '_').toUpperCase(Locale.ROOT);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
            JWSObject jws = new JWSObject(
                    new JWSHeader(JWSAlgorithm.ES256),
                    new Payload(kind + ":" + year + ":" + HexFormat.of().formatHex(hash)));
            jws.sign(new ECDSASigner(key));
            return jws.serialize(true);
        } catch (JOSEException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
