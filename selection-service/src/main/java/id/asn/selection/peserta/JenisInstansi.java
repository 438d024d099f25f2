package id.asn.selection.peserta;

/** Where an agency belongs. */
public enum JenisInstansi {
    /** Ministries and agencies of the centre. */
    PUSAT,
    /** Provinces, kabupaten and kota. */
    DAERAH
}
