package id.asn.selection.penerimaan.api;

import id.asn.platform.problem.ProblemTexts;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.store.KesalahanStore;
import jakarta.enterprise.context.ApplicationScoped;

/** A job as it is answered wherever one is: with its counts and its first hundred findings. */
@ApplicationScoped
class JawabanPekerjaan {
    private static final int FIRST = 100;

    private final KesalahanStore findings;
    private final ProblemTexts texts;

    JawabanPekerjaan(KesalahanStore findings, ProblemTexts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    PekerjaanJson of(Pekerjaan job) {
        return PekerjaanJson.of(
                job,
                findings.list(job.id(), 0, FIRST).stream()
                        .map(one -> KesalahanJson.of(one, texts))
                        .toList());
    }
}
