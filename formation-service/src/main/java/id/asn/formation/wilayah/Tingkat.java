package id.asn.formation.wilayah;

/** Levels of regional government that a code of two, four or six digits names (Kemendagri). */
public enum Tingkat {
    /** Two digits: "62". */
    PROVINSI,
    /** Four digits: "62.71". */
    KABUPATEN_KOTA,
    /** Six digits: "62.71.03". */
    KECAMATAN;

    private static final int DIGITS_AND_DOT = 3;

    /** The level that the length of the code says. */
    static Tingkat of(String kode) {
        return values()[kode.length() / DIGITS_AND_DOT];
    }
}
