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
 * The vault of what identifies and reaches a person: AES-256-GCM at rest, each person under a data key of their own that
 * is wrapped by a key derived from the service's secret; uniqueness of the NIK by HMAC-SHA256 under another derived key.
 * Every ciphertext is bound to the person's id and to its field, so that it cannot be moved to another row or column.
 */
public final class Brankas {
    private static final int KEY_LENGTH = 32;
    private static final int IV_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Rahasia sekarang;
    private final Rahasia lain;

    /** A vault under one master secret, which must have at least 32 bytes. */
    public Brankas(byte[] master) {
        this(master, null);
    }

    /**
     * A vault that closes under the first secret and opens under both: so a secret is changed while everything runs.
     *
     * @param other another secret of at least 32 bytes that rows may still lie under, or null
     */
    public Brankas(byte[] master, byte[] other) {
        sekarang = Rahasia.of(master);
        lain = other == null ? sekarang : Rahasia.of(other);
    }

    /** Closes the NIK for the person with this id, under a new data key. */
    public NikTersandi seal(Nik nik, UUID pelamar) {
        byte[] dataKey = random(KEY_LENGTH);
        return new NikTersandi(
                index(nik),
                encrypt(sekarang.wrapping(), dataKey, Bidang.NIK.bond(pelamar)),
                encrypt(dataKey, utf8(nik.angka()), Bidang.NIK.bond(pelamar)),
                sekarang.sidik());
    }

    /** Opens the NIK that was sealed for the same person; anything else fails. */
    public Nik open(NikTersandi sealed, UUID pelamar) {
        return new Nik(open(sealed, sealed.sandi(), Bidang.NIK, pelamar));
    }

    /** Closes a field under the data key of the person whose NIK this is; null stays null. */
    public byte[] seal(NikTersandi person, String plain, Bidang field, UUID pelamar) {
        return plain == null ? null : encrypt(unwrap(person, pelamar), utf8(plain), field.bond(pelamar));
    }

    /** Opens a field of the same person; null stays null, anything else than what was sealed there fails. */
    public String open(NikTersandi person, byte[] sealed, Bidang field, UUID pelamar) {
        return sealed == null
                ? null
                : new String(decrypt(unwrap(person, pelamar), sealed, field.bond(pelamar)), StandardCharsets.UTF_8);
    }

    /** The same NIK under the secret that closes now: key wrapped anew, index computed anew, all fields untouched. */
    public NikTersandi rewrap(NikTersandi sealed, UUID pelamar) {
        byte[] dataKey = unwrap(sealed, pelamar);
        return new NikTersandi(
                index(open(sealed, pelamar)),
                encrypt(sekarang.wrapping(), dataKey, Bidang.NIK.bond(pelamar)),
                sealed.sandi(),
                sekarang.sidik());
    }

    /** Equal for equal NIK, and tells nothing to who lacks the secret. */
    public byte[] index(Nik nik) {
        return sekarang.index(nik);
    }

    /** The index of the NIK under the other secret; the same as {@link #index} where there is only one. */
    public byte[] otherIndex(Nik nik) {
        return lain.index(nik);
    }

    /** Tells the secret that closes now from any other, and nothing about it: 16 hexadecimal digits. */
    public String sidik() {
        return sekarang.sidik();
    }

    private byte[] unwrap(NikTersandi person, UUID pelamar) {
        byte[] bond = Bidang.NIK.bond(pelamar);
        if (sekarang.sidik().equals(person.sidik()) || sekarang == lain) {
            return decrypt(sekarang.wrapping(), person.kunci(), bond);
        }
        if (lain.sidik().equals(person.sidik())) {
            return decrypt(lain.wrapping(), person.kunci(), bond);
        }
        try {
            return decrypt(lain.wrapping(), person.kunci(), bond);
        } catch (IllegalStateException underThePresentOne) {
            return decrypt(sekarang.wrapping(), person.kunci(), bond);
        }
    }

    private static byte[] encrypt(byte[] key, byte[] plain, byte[] bond) {
        byte[] iv = random(IV_LENGTH);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, iv, plain, bond);
        return ByteBuffer.allocate(iv.length + sealed.length)
                .put(iv)
                .put(sealed)
                .array();
    }

    private static byte[] decrypt(byte[] key, byte[] sealed, byte[] bond) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] iv = new byte[IV_LENGTH];
        parts.get(iv);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return run(Cipher.DECRYPT_MODE, key, iv, rest, bond);
    }

    private static byte[] run(int mode, byte[] key, byte[] iv, byte[] input, byte[] bond) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(bond);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("what lies in the vault cannot be read with this secret", tampered);
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
