package id.asn.selection.penerimaan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A signature that was found good.
 *
 * @param kid which of the sender's registered keys made it
 * @param jws compact, without its payload (RFC 7515 appendix F)
 */
@Embeddable
public record TandaTangan(
        String kid, @Column(name = "tanda_tangan") String jws) {

    /** What a sender signs: which scores, of which year, and the SHA-256 of the file, so that it passes for no other. */
    public static String naskah(JenisPekerjaan jenis, int tahun, String sha256) {
        return jenis + ":" + tahun + ":" + sha256;
    }
}
