package id.asn.selection.jpt;

import java.time.LocalDate;

/**
 * How old somebody may be, to the day: on the birthday itself they may still, the day after no more.
 *
 * @param jenjang level of the post
 * @param menjabat whether it is the row of those who hold a senior post already
 * @param tahun years
 * @param sumber citation
 * @param keraguan what is open in law
 */
public record BatasUsiaJpt(JenjangJpt jenjang, boolean menjabat, int tahun, String sumber, String keraguan) {

    /** The last day on which somebody born then may be appointed. */
    public LocalDate sampai(LocalDate lahir) {
        return lahir.plusYears(tahun);
    }

    /** Whether somebody born then is young enough on that day. */
    public boolean memenuhi(LocalDate lahir, LocalDate pada) {
        return !pada.isAfter(sampai(lahir));
    }
}
