package id.asn.selection.penerimaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The file's first line is not the header that this kind of file has. */
public final class KepalaBerkasLain extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the header that was expected. */
    public KepalaBerkasLain(List<String> diharapkan) {
        super(Ground.RULE, "kepala-berkas-lain");
        with("diharapkan", String.join(",", diharapkan));
    }
}
