package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.BatasAkhir;

/**
 * The seats of one formasi in the end.
 *
 * @param sendiri the cut-off among those who applied for it
 * @param dialihkan seats given to participants of other formasi
 * @param seri how many stand undecided at its last seat; 0 as a rule
 */
public record BatasOptimalisasi(BatasAkhir sendiri, int dialihkan, int seri) {

    /** Seats filled, by whomever. */
    public int terisi() {
        return sendiri.terisi() + dialihkan;
    }
}
