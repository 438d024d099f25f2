package id.asn.applicant.formasi;

/** Groups of jabatan to which exceptions in age and passing grade are tied. */
public enum KelompokJabatan {
    LAINNYA,
    DOKTER,
    DOKTER_SPESIALIS,
    DOKTER_PENDIDIK_KLINIS,
    DOSEN_S3,
    PENELITI_S3,
    PEREKAYASA_S3,
    AWAK_KAPAL,
    PENYELAMAT,
    PENGAMAT_GUNUNG_API
}
