package id.asn.selection.skd;

/**
 * The points of one participant in the three parts of SKD, whole numbers as the test computer gives them.
 *
 * @param twk Tes Wawasan Kebangsaan
 * @param tiu Tes Intelegensia Umum
 * @param tkp Tes Karakteristik Pribadi
 */
public record NilaiSkd(int twk, int tiu, int tkp) {

    /** The sum of the three parts. */
    public int total() {
        return twk + tiu + tkp;
    }

    @Override
    public String toString() {
        return twk + "/" + tiu + "/" + tkp + "=" + total();
    }
}
