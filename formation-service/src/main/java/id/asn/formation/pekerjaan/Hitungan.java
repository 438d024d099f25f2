package id.asn.formation.pekerjaan;

/**
 * What became of the rows below the header.
 *
 * @param baru that were not there before
 * @param berubah that were there with another content
 * @param tetap that were there as they are
 * @param ditolak with at least one fault
 */
public record Hitungan(long dibaca, long baru, long berubah, long tetap, long ditolak) {

    /** Nothing yet. */
    public static final Hitungan KOSONG = new Hitungan(0, 0, 0, 0, 0);
}
