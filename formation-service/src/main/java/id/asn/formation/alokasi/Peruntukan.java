package id.asn.formation.alokasi;

/** For whom a part of the national plan is meant. */
public enum Peruntukan {
    /** Ministries and other central agencies. */
    PUSAT,
    /** Provinces, kabupaten and kota. */
    DAERAH,
    /** Graduates of the service academies; no agency claims these seats by a usulan. */
    SEKOLAH_KEDINASAN
}
