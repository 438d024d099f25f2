package id.asn.selection.peserta;

/** The kinds of jabatan that the year's decrees of PPPK tell apart. */
public enum Kategori {
    /** Guru. */
    GURU,
    /** Tenaga kesehatan. */
    KESEHATAN,
    /** Dosen. */
    DOSEN,
    /** All other jabatan. */
    TEKNIS
}
