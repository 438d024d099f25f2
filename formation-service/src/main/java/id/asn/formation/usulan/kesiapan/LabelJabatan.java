package id.asn.formation.usulan.kesiapan;

/** What the policy of a year says of a jabatan. */
public enum LabelJabatan {
    /** Digital talent, to be given room. */
    TALENTA_DIGITAL,
    /** Exposed to digital transformation: fewer of them. */
    TERDAMPAK_DIGITAL
}
