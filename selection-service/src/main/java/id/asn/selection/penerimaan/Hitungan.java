package id.asn.selection.penerimaan;

/**
 * What merging did.
 *
 * @param baru scores that were not there
 * @param berubah scores that replaced others
 * @param sama scores that were there just so
 */
public record Hitungan(int baru, int berubah, int sama) {
    /** Nothing was merged. */
    public static final Hitungan NIHIL = new Hitungan(0, 0, 0);
}
