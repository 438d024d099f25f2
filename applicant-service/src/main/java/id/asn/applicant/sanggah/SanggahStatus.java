package id.asn.applicant.sanggah;

import id.asn.applicant.Peran;
import java.util.Optional;

/** Where a sanggah stands, and who is awaited there. */
public enum SanggahStatus {
    /** Received. */
    DIAJUKAN(Peran.PANITIA),
    /** The committee erred; the verdict turns at the announcement after the sanggah. */
    DITERIMA(null),
    /** The TMS stays, for the reasons given. */
    DITOLAK(null),
    /** Told in the announcement after the sanggah. */
    DIUMUMKAN(null);

    private final Peran awaited;

    SanggahStatus(Peran awaited) {
        this.awaited = awaited;
    }

    /** Who acts next; empty when nobody is awaited. */
    public Optional<Peran> awaited() {
        return Optional.ofNullable(awaited);
    }
}
