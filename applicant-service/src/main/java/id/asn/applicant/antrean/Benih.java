package id.asn.applicant.antrean;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The seed of a lot, 32 bytes, secret until the lot is drawn. Its hash is public before the first ticket is given, so the
 * seed cannot be chosen when it is known who stands where.
 *
 * @param heksa the bytes in hexadecimal
 */
public record Benih(String heksa) {
    private static final int LENGTH = 32;

    /** A seed that nobody can foresee. */
    public static Benih fresh() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new Benih(HexFormat.of().formatHex(bytes));
    }

    /** The seed itself. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(heksa);
    }

    /** The SHA-256 of the 32 bytes, in hexadecimal. */
    public String segel() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Tells nothing of the seed. */
    @Override
    public String toString() {
        return "Benih[****]";
    }
}
