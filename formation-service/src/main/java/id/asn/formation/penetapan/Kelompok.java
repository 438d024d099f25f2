package id.asn.formation.penetapan;

import id.asn.formation.jabatan.Kategori;

/** Groups of kategori that the policy of a year may favour as a whole. */
public enum Kelompok {
    /** Teachers and health workers: basic services come first (policy of 2024). */
    PELAYANAN_DASAR,
    /** All others. */
    LAINNYA;

    /** The group of a kategori. */
    public static Kelompok of(Kategori kategori) {
        return kategori == Kategori.GURU || kategori == Kategori.KESEHATAN ? PELAYANAN_DASAR : LAINNYA;
    }
}
