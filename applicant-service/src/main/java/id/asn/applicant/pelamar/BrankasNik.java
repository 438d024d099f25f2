package id.asn.applicant.pelamar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The vault of the NIK: AES-256-GCM at rest, each person under a data key of their own that is wrapped by a key derived
 * from the service's secret; uniqueness by HMAC-SHA256 under another derived key. Both ciphertexts are bound to the
 * person's id, so that a row's secret cannot be moved to another row.
 */
public final class BrankasNik {
    private static final int KEY_LENGTH = 32;
    private static final int IV_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] wrapping;
    private final byte[] indexing;

    /** A vault under the master secret, which must have at least 32 bytes. */
    public BrankasNik(byte[] master) {
        if (master.length < KEY_LENGTH) {
            throw new IllegalArgumentException("the secret for the NIK must have at least 32 bytes");
        }
        wrapping = Hkdf.derive(master, "asn/nik/kunci/v1");
        indexing = Hkdf.derive(master, "asn/nik/indeks/v1");
    }

    /** Closes the NIK for the person with this id. */
    public NikTersandi seal(Nik nik, UUID pelamar) {
        byte[] dataKey = random(KEY_LENGTH);
        return new NikTersandi(
                index(nik), encrypt(wrapping, dataKey, pelamar), encrypt(dataKey, utf8(nik.angka()), pelamar));
    }

    /** Opens what was sealed for the same person; anything else fails. */
    public Nik open(NikTersandi sealed, UUID pelamar) {
        byte[] dataKey = decrypt(wrapping, sealed.kunci(), pelamar);
        return new Nik(new String(decrypt(dataKey, sealed.sandi(), pelamar), StandardCharsets.UTF_8));
    }

    /** Equal for equal NIK, and tells nothing to who lacks the secret. */
    public byte[] index(Nik nik) {
        return Hkdf.hmac(indexing, utf8(nik.angka()));
    }

    private static byte[] encrypt(byte[] key, byte[] plain, UUID pelamar) {
        byte[] iv = random(IV_LENGTH);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, iv, plain, pelamar);
        return ByteBuffer.allocate(iv.length + sealed.length)
                .put(iv)
                .put(sealed)
                .array();
    }

    private static byte[] decrypt(byte[] key, byte[] sealed, UUID pelamar) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] iv = new byte[IV_LENGTH];
        parts.get(iv);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return run(Cipher.DECRYPT_MODE, key, iv, rest, pelamar);
    }

    private static byte[] run(int mode, byte[] key, byte[] iv, byte[] input, UUID pelamar) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(utf8(pelamar.toString()));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("the NIK at rest cannot be read with this secret", tampered);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
