package id.asn.formation.periode;

/** The stages of a year, in the order in which they are held. */
public enum Tahap {
    /** Agencies propose. */
    USULAN,
    /** Agencies break their allocation down. */
    RINCIAN,
    /** Formasi are announced. */
    PENGUMUMAN_FORMASI,
    /** Applicants submit. */
    PENDAFTARAN,
    /** Committees verify documents. */
    SELEKSI_ADMINISTRASI,
    /** Applicants object to the administrative result. */
    SANGGAH_ADMINISTRASI,
    /** Basic competence test. */
    SKD,
    /** Field competence test. */
    SKB,
    /** Final result. */
    PENGUMUMAN_AKHIR
}
