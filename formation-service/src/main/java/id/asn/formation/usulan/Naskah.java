package id.asn.formation.usulan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text that is signed or decreed, in canonical JSON: who has the bytes can hash them again.
 *
 * @param json exactly the bytes that are hashed, in UTF-8
 */
public record Naskah(String json) {

    /** The canonical form of maps, lists and plain values. */
    public static Naskah of(Object value) {
        return new Naskah(Kanonik.of(value));
    }

    /** SHA-256 of the JSON in UTF-8, 64 hexadecimal digits. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
