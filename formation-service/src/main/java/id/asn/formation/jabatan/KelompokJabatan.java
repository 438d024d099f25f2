package id.asn.formation.jabatan;

/** Groups for which age and passing grades know exceptions; which, is decided where people apply and are tested. */
public enum KelompokJabatan {
    /** No exception. */
    LAINNYA,
    /** General practitioners and dentists. */
    DOKTER,
    /** Specialist physicians and dentists. */
    DOKTER_SPESIALIS,
    /** Physicians who teach in clinics. */
    DOKTER_PENDIDIK_KLINIS,
    /** Lecturers with a doctorate. */
    DOSEN_S3,
    /** Researchers with a doctorate. */
    PENELITI_S3,
    /** Engineers (perekayasa) with a doctorate. */
    PEREKAYASA_S3,
    /** Ship's crew. */
    AWAK_KAPAL,
    /** Rescuers. */
    PENYELAMAT,
    /** Volcano observers. */
    PENGAMAT_GUNUNG_API
}
