package id.asn.selection.peserta;

/** Groups of jabatan for which a decree may set an exception of its own. */
public enum KelompokJabatan {
    /** No exception applies. */
    LAINNYA,
    /** Physicians and dentists. */
    DOKTER,
    /** Physicians and dentists with a specialist qualification. */
    DOKTER_SPESIALIS,
    /** Physicians who teach in a teaching hospital. */
    DOKTER_PENDIDIK_KLINIS,
    /** Lecturers with a doctorate: an age exception only, none at SKD. */
    DOSEN_S3,
    /** Researchers with a doctorate: an age exception only, none at SKD. */
    PENELITI_S3,
    /** Engineers with a doctorate: an age exception only, none at SKD. */
    PEREKAYASA_S3,
    /** Ship's crew. */
    AWAK_KAPAL,
    /** Rescuers. */
    PENYELAMAT,
    /** Volcano observers. */
    PENGAMAT_GUNUNG_API
}
