package id.asn.applicant.lamaran;

import id.asn.applicant.formasi.Formasi;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The formasi that a lamaran is on.
 *
 * @param tahun its year, in which only one lamaran may be submitted
 * @param instansi code of the agency whose committee will decide
 */
@Embeddable
public record Pilihan(UUID formasiId, int tahun, String instansi) {

    /** The choice of this formasi. */
    public static Pilihan of(Formasi formasi) {
        return new Pilihan(formasi.id(), formasi.tahun(), formasi.instansi());
    }
}
