package id.asn.applicant.lamaran;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.lamaran.syarat.Putusan;
import java.time.Instant;
import java.util.List;

/**
 * A person judged for a formasi before there is a draft.
 *
 * @param diperiksaPada the instant of judgement, by the database's clock
 * @param putusan one verdict for each rule that does not speak of a draft, in the table's order
 */
public record KelayakanFormasi(Formasi formasi, Instant diperiksaPada, List<Putusan> putusan) {

    /** True when none of them stands against it. */
    public boolean layak() {
        return putusan.stream().allMatch(Putusan::memenuhi);
    }
}
