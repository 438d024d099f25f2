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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** The program that sends scores, with a key of its own: what it signs is which scores, of which year, and the file's SHA-256. */
public final class ScoreSender {
    /** As the tokens of the embedded sign-in name it. */
    private static final String CLIENT = "asn-cli";

    private final ECKey key;

    /** With a new key. */
    public ScoreSender() {
        try {
            key = new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registered in place of the key that was there, when one was. */
    public void register(Api bkn) {
        String path = "/v1/pengirim-nilai/" + CLIENT + "/kunci";
        Map<String, Object> body = Map.of(
                "jwk", key.toPublicJWK().toJSONObject(),
                "pemegang", "Kepala Pusat Pengembangan Sistem Rekrutmen ASN",
                "dasar", "Surat penunjukan 12/2024");
        Answer before = bkn.get(path);
        (before.status() == 404 ? bkn.put(path, body) : bkn.put(path, body, before.etag())).must(200);
    }

    /** The compact JWS without its payload, for a file sent to that path. */
    public String sign(String path, int year, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return sign(path, year, digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, for a file that is at hand as text. */
    public String sign(String path, int year, String file) {
        try {
            return sign(path, year, MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sign(String path, int year, byte[] hash) {
        try {
            String kind = path.substring("/v1/".length()).replace('-', '_').toUpperCase(Locale.ROOT);
            JWSObject jws = new JWSObject(
                    new JWSHeader(JWSAlgorithm.ES256),
                    new Payload(kind + ":" + year + ":" + HexFormat.of().formatHex(hash)));
            jws.sign(new ECDSASigner(key));
            return jws.serialize(true);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
