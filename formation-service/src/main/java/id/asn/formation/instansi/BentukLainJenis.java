package id.asn.formation.instansi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The form belongs to agencies of the other kind. */
public final class BentukLainJenis extends Refusal {
    private static final long serialVersionUID = 1L;

    BentukLainJenis(BentukInstansi bentuk, JenisInstansi jenis) {
        super(Ground.RULE, "bentuk-lain-jenis");
        because(List.of(Finding.of("/bentuk", "bentuk-lain-jenis")
                .with("bentuk", bentuk)
                .with("jenis", jenis)));
    }
}
