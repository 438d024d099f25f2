package id.asn.formation.pekerjaan;

/**
 * A finding in its place.
 *
 * @param urut key that pages continue after
 * @param baris line or row of the file, the header being the first
 */
public record TemuanBaris(long urut, long baris, Temuan temuan) {}
