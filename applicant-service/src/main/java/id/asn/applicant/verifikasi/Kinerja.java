package id.asn.applicant.verifikasi;

import java.math.BigDecimal;

/**
 * How fast and how consistently one verifier worked. Shares are between 0 and 1 with three decimals, null where there is
 * nothing to divide by.
 *
 * @param pertama first looks
 * @param kedua second looks
 * @param berkasPerJam looks by the hours in which files were in hand
 * @param menitMedian half of the looks took no longer, in minutes
 * @param bagianTms TMS among the first looks
 * @param bagianDikembalikan of those TMS, sent back by the second look
 * @param bagianDibalik of those TMS, turned by an accepted sanggah
 * @param angkaKecil too few looks to judge anybody by
 */
public record Kinerja(
        String verifikator,
        long pertama,
        long kedua,
        BigDecimal berkasPerJam,
        BigDecimal menitMedian,
        BigDecimal bagianTms,
        BigDecimal bagianDikembalikan,
        BigDecimal bagianDibalik,
        boolean angkaKecil) {}
