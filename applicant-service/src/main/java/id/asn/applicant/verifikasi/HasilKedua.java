package id.asn.applicant.verifikasi;

/** What the second look at a TMS comes to. */
public enum HasilKedua {
    /** The TMS is right. */
    SAHKAN,
    /** It is not: the first verifier has to look again. */
    KEMBALIKAN
}
