package id.asn.selection;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.pembuat;

import id.asn.platform.testkit.Signer;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** The program of all tests, with the key that BKN registered for it: it signs what it sends. */
public final class Pengirim {
    /** As the tests' tokens name it. */
    public static final String KLIEN = "uji";

    private static final Signer SIGNER = registered();

    private Pengirim() {}

    /** Sends a file of that test, signed. */
    public static Response send(String tes, String file) {
        return pembuat()
                .contentType("text/csv")
                .queryParam("tahun", Dunia.TAHUN)
                .header("X-JWS-Signature", sign(tes, file))
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/nilai-" + tes);
    }

    /** The signature over a file of that test. */
    public static String sign(String tes, String file) {
        try {
            return SIGNER.sign(naskah(tes, file));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is signed. */
    public static String naskah(String tes, String file) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
        return "NILAI_" + tes.toUpperCase(Locale.ROOT).replace('-', '_') + ":" + Dunia.TAHUN + ":"
                + HexFormat.of().formatHex(hash);
    }

    /** BKN registers a key for a program; answers what the service answered. */
    public static Response register(String klien, Signer signer, String ifMatch) {
        var request = as("bkn", null, "bkn-kunci").contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("jwk", signer.jwk(), "pemegang", "Kepala Pusat", "dasar", "Surat 12/2024"))
                .put("/v1/pengirim-nilai/{klien}/kunci", klien);
    }

    private static Signer registered() {
        try {
            Signer signer = Signer.ec();
            Response before = pembuat().get("/v1/pengirim-nilai/{klien}/kunci", KLIEN);
            register(KLIEN, signer, before.getHeader("ETag")).then().statusCode(200);
            return signer;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
