package id.asn.applicant.lamaran;

/** Coded reasons of a TMS. A code is retired when it is no longer used, never removed. */
public enum KodeAlasan {
    USIA,
    PENDIDIKAN,
    IPK,
    JENIS_KEBUTUHAN,
    DOKUMEN_TIDAK_LENGKAP,
    DOKUMEN_TIDAK_TERBACA,
    DOKUMEN_TIDAK_SESUAI,
    /** Forged, reused or missing stamp duty. */
    METERAI_TIDAK_SAH,
    /** Applied with two different NIK. */
    NIK_GANDA,
    LAINNYA
}
