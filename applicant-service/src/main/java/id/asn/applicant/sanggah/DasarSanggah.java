package id.asn.applicant.sanggah;

/** On what ground a person objects: always an error of the committee. A ground is retired, never removed. */
public enum DasarSanggah {
    /** The document that was found wrong is right as it was submitted. */
    DOKUMEN_SUDAH_SESUAI,
    /** The condition that was found unmet is met by what was submitted. */
    SYARAT_TERPENUHI,
    /** The reason is about somebody else's lamaran. */
    ALASAN_BUKAN_TENTANG_SAYA
}
