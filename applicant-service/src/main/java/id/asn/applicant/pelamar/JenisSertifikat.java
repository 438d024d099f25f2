package id.asn.applicant.pelamar;

/** Kind of a certificate. */
public enum JenisSertifikat {
    /** Sertifikat pendidik (serdik) of a teacher. */
    PENDIDIK,
    LAINNYA
}
