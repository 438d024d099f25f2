package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The file's columns are not those of its target. */
public final class KepalaTidakSesuai extends Refusal {
    private static final long serialVersionUID = 1L;

    KepalaTidakSesuai(List<String> kolom, List<Finding> salah) {
        super(Ground.RULE, "kepala-tidak-sesuai");
        with("kolom", String.join(", ", kolom));
        because(salah);
    }
}
