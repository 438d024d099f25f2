package id.asn.selection.pppk;

import java.util.List;

/**
 * The end of one formasi after optimalisasi.
 *
 * @param sendiri the cut-off among its own
 * @param dialihkan how many came in from other formasi
 * @param seri undecided at one of its seats, those of its own included
 * @param putusan who has a seat here, first its own and then those who came in; then its own without a seat anywhere, and its
 *     own who were absent
 */
public record HasilOptimalisasiPppk(
        BarisOptimalisasiPppk baris,
        BatasPppk sendiri,
        int dialihkan,
        int seri,
        List<PutusanOptimalisasiPppk> putusan) {

    /** Seats filled by whomever. */
    public int terisi() {
        return sendiri.terisi() + dialihkan;
    }
}
