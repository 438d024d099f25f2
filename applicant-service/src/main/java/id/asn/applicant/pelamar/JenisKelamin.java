package id.asn.applicant.pelamar;

/** Sex as registered with the civil registry. */
public enum JenisKelamin {
    LAKI_LAKI,
    PEREMPUAN
}
