package id.asn.applicant.lamaran;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What was submitted, for good.
 *
 * @param diajukanPada by the database's clock
 * @param sha256 of {@code isi} in UTF-8
 * @param isi canonical JSON of everything submitted, the NIK aside
 */
@Embeddable
public record Pengajuan(String nomorPendaftaran, Instant diajukanPada, String sha256, String isi) {

    /** The receipt of it. */
    public TandaTerima tandaTerima() {
        return new TandaTerima(nomorPendaftaran, diajukanPada, sha256);
    }
}
