package id.asn.applicant.kartu;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the codes of cards. A code is 33 bytes in 44 letters of base64url: the card's kind (1), the lamaran's key (16) and
 * the first 16 bytes of their HMAC-SHA256 under the service's secret. 33 bytes fill the letters to the last bit, so a code
 * has exactly one spelling.
 */
public final class SegelKartu {
    private static final String HMAC = "HmacSHA256";
    private static final byte[] PURPOSE = "asn/kartu/v1".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern KODE = Pattern.compile("[A-Za-z0-9_-]{44}");
    private static final int KEY_LENGTH = 32;
    private static final int CLAIM_LENGTH = 1 + 2 * Long.BYTES;
    private static final int SEAL_LENGTH = 16;

    private final List<SecretKeySpec> keys;

    /** Seals with the first secret and honours all of them; each has at least 32 bytes. */
    public SegelKartu(List<byte[]> secrets) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length < KEY_LENGTH)) {
            throw new IllegalArgumentException("the secret for the cards must have at least 32 bytes");
        }
        keys = secrets.stream().map(secret -> new SecretKeySpec(secret, HMAC)).toList();
    }

    /** The code of this card; the same each time. */
    public String seal(JenisKartu jenis, UUID lamaranId) {
        byte[] claim = ByteBuffer.allocate(CLAIM_LENGTH)
                .put((byte) jenis.tanda())
                .putLong(lamaranId.getMostSignificantBits())
                .putLong(lamaranId.getLeastSignificantBits())
                .array();
        byte[] code = Arrays.copyOf(claim, CLAIM_LENGTH + SEAL_LENGTH);
        System.arraycopy(mac(keys.get(0), claim), 0, code, CLAIM_LENGTH, SEAL_LENGTH);
        return Base64.getUrlEncoder().encodeToString(code);
    }

    /** What the code says; empty for one that was not sealed here. */
    public Optional<IsiKode> open(String kode) {
        if (!KODE.matcher(kode).matches()) {
            return Optional.empty();
        }
        byte[] code = Base64.getUrlDecoder().decode(kode);
        byte[] claim = Arrays.copyOf(code, CLAIM_LENGTH);
        byte[] seal = Arrays.copyOfRange(code, CLAIM_LENGTH, code.length);
        boolean ours =
                keys.stream().anyMatch(key -> MessageDigest.isEqual(seal, Arrays.copyOf(mac(key, claim), SEAL_LENGTH)));
        return ours ? Optional.of(read(ByteBuffer.wrap(claim))) : Optional.empty();
    }

    private static IsiKode read(ByteBuffer claim) {
        char tanda = (char) claim.get();
        JenisKartu jenis = Arrays.stream(JenisKartu.values())
                .filter(one -> one.tanda() == tanda)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a sealed code of no kind"));
        return new IsiKode(jenis, new UUID(claim.getLong(), claim.getLong()));
    }

    private static byte[] mac(SecretKeySpec key, byte[] claim) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(PURPOSE);
            return mac.doFinal(claim);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
