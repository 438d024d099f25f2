package id.asn.selection.skb;

/** Kinds of tests that SKB may be made of. A composition holds each at most once. */
public enum JenisTesSkb {
    /** The computer-assisted test of BKN: the one part that no SKB is without. */
    CAT,
    /** Psychological test. */
    PSIKOTES,
    /** Academic potential. */
    TPA,
    /** Foreign language. */
    BAHASA_ASING,
    /** Mental health. */
    KESEHATAN_JIWA,
    /** Physical fitness and bearing. */
    KESAMAPTAAN,
    /** Practical work. */
    PRAKTIK_KERJA,
    /** Points for a certificate of competence. */
    SERTIFIKAT,
    /** Interview. */
    WAWANCARA,
    /** Any other that the jabatan needs. */
    LAINNYA
}
