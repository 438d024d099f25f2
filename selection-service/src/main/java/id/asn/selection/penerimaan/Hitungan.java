package id.asn.selection.penerimaan;

import jakarta.persistence.Embeddable;

/**
 * What merging did, or would do.
 *
 * @param baru scores that were not there
 * @param berubah scores that replaced others
 * @param sama scores that were there just so
 */
@Embeddable
public record Hitungan(int baru, int berubah, int sama) {
    /** Before a file is judged, and after it is turned away. */
    static final Hitungan NIHIL = new Hitungan(0, 0, 0);

    /** Nothing would count that did not before. */
    public boolean tanpaAkibat() {
        return baru == 0 && berubah == 0;
    }
}
