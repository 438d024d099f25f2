package id.asn.selection.pppk;

/**
 * The points of one participant in the four parts of a PPPK test, whole numbers as the test computer gives them.
 *
 * @param teknis kompetensi teknis
 * @param manajerial kompetensi manajerial
 * @param sosialKultural kompetensi sosial kultural
 * @param wawancara the interview, answered at the computer
 */
public record NilaiPppk(int teknis, int manajerial, int sosialKultural, int wawancara) {

    /** Manajerial and sosial kultural together, which share one minimum and one step of the tie order. */
    public int mansoskul() {
        return manajerial + sosialKultural;
    }

    /** The sum of the four parts. */
    public int total() {
        return teknis + mansoskul() + wawancara;
    }

    /** The same with other points in teknis. */
    public NilaiPppk denganTeknis(int lain) {
        return new NilaiPppk(lain, manajerial, sosialKultural, wawancara);
    }
}
