package id.asn.applicant.dokumen;

/** By which way a document was read. */
public enum CaraBaca {
    /** Signed in, as the owner. */
    PEMILIK,
    /** Signed in, as a member of the committee. */
    PANITIA,
    /** By a link that the owner asked for. */
    TAUTAN_PEMILIK,
    /** By a link that a member of the committee asked for. */
    TAUTAN_PANITIA;

    /** True when the committee is who reads: what is not scanned yet is not theirs to open. */
    public boolean committee() {
        return this == PANITIA || this == TAUTAN_PANITIA;
    }
}
