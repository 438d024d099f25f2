package id.asn.applicant.lamaran;

import id.asn.applicant.Peran;
import id.asn.applicant.periode.Tahap;
import java.util.Optional;

/** Where a lamaran stands, and who is awaited there. */
public enum LamaranStatus {
    /** Being filled; binds nobody. */
    DRAF(Peran.PELAMAR, Tahap.PENDAFTARAN),
    /** Submitted for good; counts as the person's one lamaran of the year. */
    DIAJUKAN(Peran.PANITIA, Tahap.SELEKSI_ADMINISTRASI),
    /** Meets the administrative requirements: has a nomor peserta and goes on to the tests. */
    MS(null, null),
    /** Does not meet them, for the reasons given. */
    TMS(null, null);

    private final Peran awaited;
    private final Tahap tahap;

    LamaranStatus(Peran awaited, Tahap tahap) {
        this.awaited = awaited;
        this.tahap = tahap;
    }

    /** Who acts next; empty when nobody is awaited. */
    public Optional<Peran> awaited() {
        return Optional.ofNullable(awaited);
    }

    /** The stage of the calendar in which they act; empty when nobody is awaited. */
    public Optional<Tahap> tahap() {
        return Optional.ofNullable(tahap);
    }
}
