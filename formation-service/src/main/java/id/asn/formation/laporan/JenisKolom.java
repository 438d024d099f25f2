package id.asn.formation.laporan;

/** What a column holds, and so how it is written. */
public enum JenisKolom {
    /** Words; from the left. */
    TEKS,
    /** A running number. */
    NOMOR,
    /** A whole number as it stands at a time, which a sum would count twice; grouped in print. */
    KEADAAN,
    /** A whole number that is summed; from the right, grouped in print. */
    JUMLAH;

    /** Whether it tells how many. */
    public boolean berhitung() {
        return this == KEADAAN || this == JUMLAH;
    }
}
