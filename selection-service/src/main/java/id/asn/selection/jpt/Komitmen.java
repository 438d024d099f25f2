package id.asn.selection.jpt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A sealed score: the SHA-256 of a secret salt and the sheet's canonical text, told before anybody opens theirs. Whoever opens
 * shows salt and sheet; nothing else gives the same hash, and without the salt the hash tells nothing about so small a thing as
 * a score.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Komitmen(String sha256) {
    /** Bytes of a salt, as many as the hash has: fewer could be tried out. */
    public static final int GARAM = 32;

    /**
     * Seals a sheet.
     *
     * @param garam {@link #GARAM} secret random bytes
     * @param lembar the sheet's canonical text, which names who scores whom in what
     */
    public static Komitmen segel(byte[] garam, String lembar) {
        if (garam.length != GARAM) {
            throw new IllegalArgumentException("a salt of " + garam.length + " bytes, not " + GARAM);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(garam);
            return new Komitmen(HexFormat.of().formatHex(digest.digest(lembar.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether salt and sheet are what was sealed. */
    public boolean cocok(byte[] garam, String lembar) {
        return garam.length == GARAM && segel(garam, lembar).equals(this);
    }
}
