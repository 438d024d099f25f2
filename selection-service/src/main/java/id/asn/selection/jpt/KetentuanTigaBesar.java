package id.asn.selection.jpt;

import java.util.List;

/**
 * How the names for the PPK are found.
 *
 * @param banyak how many names
 * @param pemutus components that part those with the same end score, in this order
 * @param sumber citation of the number of names
 * @param keraguan what no source states about the order
 */
public record KetentuanTigaBesar(int banyak, List<Komponen> pemutus, String sumber, String keraguan) {
    /** Copies, so that a decree stays as printed. */
    public KetentuanTigaBesar {
        pemutus = List.copyOf(pemutus);
    }
}
