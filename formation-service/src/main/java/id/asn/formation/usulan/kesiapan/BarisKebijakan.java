package id.asn.formation.usulan.kesiapan;

import java.math.BigDecimal;

/**
 * One rule of the policy of a year.
 *
 * @param angka its number: per cent for shares; for PAPUA_MINIMUM 0 or 1, whether the two allocations that the scale leaves
 *     out belong to the lower or the upper step; null where the rule needs none
 * @param mulaiDari allocation in seats from which it counts, 0 or more
 * @param keraguan what is not certain about it, or null
 */
public record BarisKebijakan(
        AturanKesiapan aturan, Sifat sifat, BigDecimal angka, int mulaiDari, String dasarHukum, String keraguan) {}
