package id.asn.verifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.Map;

/** Whether a signature over a bundle is one by a key that the asker trusts (Ed25519, detached JWS). */
final class TandaTangan {
    private static final int BYTES = 32;
    private static final int BAGIAN = 3;

    private TandaTangan() {}

    /**
     * What is wrong, or empty.
     *
     * @param tandaTangan the signature as it was published
     * @param kunci the set of keys that the asker trusts
     * @param jawaban what was found of the bundle
     */
    static String salah(Map<String, Object> tandaTangan, Map<String, Object> kunci, Jawaban jawaban) {
        Isi isi = new Isi(0, tandaTangan);
        String naskah = "ASN-HASIL:%s:%s".formatted(jawaban.sha256(), jawaban.akar());
        if (!isi.teks("naskah").equals(naskah)) {
            return "naskah " + isi.teks("naskah") + ", seharusnya " + naskah;
        }
        Isi dikenal = new Isi(0, kunci)
                .daftar("keys").stream()
                        .map(satu -> new Isi(0, Isi.salin(satu)))
                        .filter(satu -> satu.teks("kid").equals(isi.teks("kid")))
                        .findFirst()
                        .orElse(null);
        if (dikenal == null) {
            return "kunci " + isi.teks("kid") + " tidak dikenal";
        }
        try {
            return sah(isi.teks("jws"), naskah, dikenal.teks("x")) ? "" : "tanda tangan bukan dari kunci itu";
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return "tanda tangan atau kunci tidak terbaca";
        }
    }

    private static boolean sah(String jws, String naskah, String x) throws GeneralSecurityException {
        String[] bagian = jws.split("\\.", -1);
        if (bagian.length != BAGIAN || !bagian[1].isEmpty() || !eddsa(bagian[0])) {
            return false;
        }
        String isi = Base64.getUrlEncoder().withoutPadding().encodeToString(naskah.getBytes(StandardCharsets.US_ASCII));
        Signature periksa = Signature.getInstance("Ed25519");
        periksa.initVerify(kunci(Base64.getUrlDecoder().decode(x)));
        periksa.update((bagian[0] + "." + isi).getBytes(StandardCharsets.US_ASCII));
        return periksa.verify(Base64.getUrlDecoder().decode(bagian[2]));
    }

    private static boolean eddsa(String kepala) {
        String teks = new String(Base64.getUrlDecoder().decode(kepala), StandardCharsets.UTF_8);
        return "EdDSA".equals(Json.object(teks).get("alg"));
    }

    /** RFC 8032, section 5.1.2: the y coordinate, little end first, with the sign of x in its last bit. */
    private static PublicKey kunci(byte[] x) throws GeneralSecurityException {
        if (x.length != BYTES) {
            throw new IllegalArgumentException("no Ed25519 key");
        }
        byte[] y = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            y[i] = x[BYTES - 1 - i];
        }
        boolean ganjil = (y[0] & 0x80) != 0;
        y[0] &= 0x7f;
        EdECPoint titik = new EdECPoint(ganjil, new BigInteger(1, y));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, titik));
    }
}
