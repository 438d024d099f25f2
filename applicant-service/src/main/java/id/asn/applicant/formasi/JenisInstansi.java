package id.asn.applicant.formasi;

/** Central or regional. */
public enum JenisInstansi {
    PUSAT,
    DAERAH
}
