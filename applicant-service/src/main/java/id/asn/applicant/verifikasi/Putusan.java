package id.asn.applicant.verifikasi;

/** What the committee can decide. */
public enum Putusan {
    /** Memenuhi syarat: goes on to the tests. */
    MS,
    /** Tidak memenuhi syarat, for at least one coded reason. */
    TMS
}
