package id.asn.applicant.lamaran;

import id.asn.applicant.Peran;
import java.util.Optional;

/** Where a lamaran stands, and who is awaited there. */
public enum LamaranStatus {
    /** Being filled; binds nobody. */
    DRAF(Peran.PELAMAR),
    /** Submitted for good; counts as the person's one lamaran of the year. */
    DIAJUKAN(Peran.PANITIA),
    /** Meets the administrative requirements: has a nomor peserta and goes on to the tests. */
    MS(null),
    /** Does not meet them, for the reasons given. */
    TMS(null);

    private final Peran awaited;

    LamaranStatus(Peran awaited) {
        this.awaited = awaited;
    }

    /** Who acts next; empty when nobody is awaited. */
    public Optional<Peran> awaited() {
        return Optional.ofNullable(awaited);
    }
}
