package id.asn.applicant.periode;

/** The stages of the national calendar, in their order. */
public enum Tahap {
    USULAN,
    RINCIAN,
    PENGUMUMAN_FORMASI,
    PENDAFTARAN,
    SELEKSI_ADMINISTRASI,
    SANGGAH_ADMINISTRASI,
    SKD,
    SKB,
    PENGUMUMAN_AKHIR
}
