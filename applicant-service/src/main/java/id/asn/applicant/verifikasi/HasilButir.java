package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.KodeAlasan;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One item of the check list as the verifier found it.
 *
 * @param kode the item
 * @param alasan why not; null when it is as it has to be
 * @param catatan what was seen, or null
 */
@Embeddable
public record HasilButir(
        String kode,
        @Enumerated(EnumType.STRING) HasilPeriksa hasil,
        @Enumerated(EnumType.STRING) KodeAlasan alasan,
        String catatan) {

    /** True when nothing is wrong with it. */
    public boolean sesuai() {
        return hasil == HasilPeriksa.SESUAI;
    }

    @Override
    public String toString() {
        return sesuai() ? "%s=SESUAI".formatted(kode) : "%s=TIDAK_SESUAI(%s)".formatted(kode, alasan);
    }
}
