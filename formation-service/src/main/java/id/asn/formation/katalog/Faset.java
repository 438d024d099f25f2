package id.asn.formation.katalog;

/** By what the rows found may be counted. */
public enum Faset {
    /** Budget year. */
    TAHUN,
    /** Agency. */
    INSTANSI,
    /** Province in which the formasi lies, as far as it is known. */
    PROVINSI,
    /** CPNS or PPPK. */
    JENIS_PENGADAAN,
    /** Kategori, as far as the source tells. */
    KATEGORI,
    /** For whom the seats are kept. */
    JENIS_KEBUTUHAN,
    /** Level of education; a formasi counts once under each level that qualifies. */
    TINGKAT,
    /** Open to persons with a disability or not. */
    TERBUKA_DISABILITAS
}
