package id.asn.applicant.lamaran.syarat;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The outcome of one rule for one lamaran, with what produced it, so that it can be answered for from the record.
 *
 * @param kode the rule
 * @param penunjuk which part of the lamaran it speaks of, as a JSON pointer
 * @param dasarHukum the rule's source
 * @param dibandingkan the numbers and facts compared
 * @param agarTerpenuhi what would satisfy the rule, or null when it is satisfied
 */
public record Putusan(
        String kode,
        String penunjuk,
        boolean memenuhi,
        String dasarHukum,
        Map<String, Object> dibandingkan,
        String agarTerpenuhi) {

    /** Keeps the order in which the facts were given, and a remedy only where one is needed. */
    public Putusan {
        dibandingkan = new LinkedHashMap<>(dibandingkan);
        agarTerpenuhi = memenuhi ? null : agarTerpenuhi;
    }
}
