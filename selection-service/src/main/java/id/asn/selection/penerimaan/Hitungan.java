package id.asn.selection.penerimaan;

/**
 * What merging did, or would do.
 *
 * @param baru scores that were not there
 * @param berubah scores that replaced others
 * @param sama scores that were there just so
 */
public record Hitungan(int baru, int berubah, int sama) {
    /** Nothing would count that did not before. */
    public boolean tanpaAkibat() {
        return baru == 0 && berubah == 0;
    }
}
