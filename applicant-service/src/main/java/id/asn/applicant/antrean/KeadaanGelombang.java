package id.asn.applicant.antrean;

/** Where a round stands at an instant. */
public enum KeadaanGelombang {
    /** Tickets are given, nobody is held yet. */
    BELUM_DIBUKA,
    /** Only whose turn it is may act. */
    BERJALAN,
    /** The close of registration is near: nobody is held any more. */
    DILEPAS,
    /** Panselnas ended it: nobody is held. */
    DITUTUP
}
