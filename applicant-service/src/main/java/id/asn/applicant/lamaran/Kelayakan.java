package id.asn.applicant.lamaran;

import id.asn.applicant.lamaran.syarat.Putusan;
import java.time.Instant;
import java.util.List;

/**
 * A lamaran judged by every rule of submission.
 *
 * @param diperiksaPada the instant of judgement, by the database's clock
 * @param putusan one verdict for each rule, in the table's order
 */
public record Kelayakan(BerkasLamaran berkas, Instant diperiksaPada, List<Putusan> putusan) {

    /** True when no rule stands against submission. */
    public boolean layak() {
        return unmet().isEmpty();
    }

    /** The verdicts that stand against it. */
    public List<Putusan> unmet() {
        return putusan.stream().filter(verdict -> !verdict.memenuhi()).toList();
    }
}
