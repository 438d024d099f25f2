package id.asn.formation.laporan;

/** What a column holds, and so how it is written. */
public enum JenisKolom {
    /** Words; from the left. */
    TEKS,
    /** A whole number that is not summed, such as a year or a running number. */
    NOMOR,
    /** A whole number that is summed; from the right, grouped in print. */
    JUMLAH
}
