package id.asn.selection.skb;

import java.math.BigDecimal;

/**
 * What a participant reached in one part of SKB.
 *
 * @param hadir sat it
 * @param nilai 0 to 100 with at most two decimals, 0 for the absent
 * @param lulus false only when whoever held the test says that it was not passed
 */
public record NilaiTes(JenisTesSkb tes, boolean hadir, BigDecimal nilai, boolean lulus) {}
