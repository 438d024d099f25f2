package id.asn.applicant.verifikasi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An agency's progress in one year.
 *
 * @param banyak files by where they stand; a status without files is 0
 * @param ms decided MS, announced or not
 * @param tms decided TMS, announced or not; those that a sanggah turned are not among them
 * @param sejam first looks finished within the last hour: the rate
 * @param sisaJam hours until the first look is done at that rate, one decimal; null without a rate
 * @param verifikator who has how many in hand
 */
public record Papan(
        Map<VerifikasiStatus, Long> banyak,
        long ms,
        long tms,
        long sejam,
        BigDecimal sisaJam,
        List<Tangan> verifikator) {

    /**
     * What one verifier has in hand.
     *
     * @param lewat files whose time is over, which others may take over
     */
    public record Tangan(String verifikator, long dipegang, long lewat) {}
}
