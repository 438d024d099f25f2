package id.asn.applicant.sanksi;

/** How far a selection had gone when the person withdrew. */
public enum SaatMundur {
    /** Declared passed in the final stage, NIP not yet set. */
    LULUS_AKHIR,
    /** NIP set. */
    NIP_DITETAPKAN
}
