package id.asn.selection.jpt;

/**
 * Within what a component may weigh.
 *
 * @param terkecil percent, included
 * @param terbesar percent, included
 * @param sumber citation
 */
public record RentangBobot(Komponen komponen, int terkecil, int terbesar, String sumber) {

    boolean memuat(int persen) {
        return persen >= terkecil && persen <= terbesar;
    }
}
