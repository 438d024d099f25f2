package id.asn.formation.katalog;

import java.util.List;

/**
 * What a merge did.
 *
 * @param baru rows that were not there
 * @param berubah rows that said something else
 * @param tetap rows that were there already, word for word; untouched
 * @param ganda rows that a later row of the same merge replaced
 * @param bentrok origins whose id belongs to another source, at most {@value #PALING_BANYAK}; those rows were left out
 */
public record HasilGabung(int baru, int berubah, int tetap, int ganda, List<Asal> bentrok) {
    /** As many clashes are named. */
    public static final int PALING_BANYAK = 100;
}
