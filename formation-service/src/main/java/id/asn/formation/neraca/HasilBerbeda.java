package id.asn.formation.neraca;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.stream.Stream;

/** The same version of a result was reported before, with other content. */
public final class HasilBerbeda extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Compares what was recorded with what is reported now; every member that differs is named. */
    public HasilBerbeda(Keterisian recorded, Keterisian reported) {
        super(Ground.STATE, "hasil-berbeda");
        because(Stream.of(
                        differs("/terisi", recorded.terisi(), reported.terisi()),
                        differs("/dialihkan", recorded.dialihkan(), reported.dialihkan()),
                        differs("/diundurkan", recorded.diundurkan(), reported.diundurkan()),
                        differs("/sha256", recorded.sha256(), reported.sha256()))
                .flatMap(found -> found)
                .toList());
    }

    private static Stream<Finding> differs(String here, Object recorded, Object reported) {
        return recorded.equals(reported)
                ? Stream.of()
                : Stream.of(Finding.of(here, "hasil-berbeda")
                        .with("tercatat", recorded)
                        .with("diminta", reported));
    }
}
