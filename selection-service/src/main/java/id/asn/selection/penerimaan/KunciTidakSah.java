package id.asn.selection.penerimaan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A key with which nobody can sign here. */
public final class KunciTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    private KunciTidakSah(Finding finding) {
        super(Ground.RULE, "kunci-tidak-sah");
        because(List.of(finding));
    }

    /** Neither an EC key on P-256 nor an RSA key of at least 2048 bits, or no key at all. */
    public static KunciTidakSah unsupported() {
        return new KunciTidakSah(Finding.of("/jwk", "kunci-tidak-didukung"));
    }

    /** A key that was replaced by another does not come back. */
    public static KunciTidakSah replaced(String kid) {
        return new KunciTidakSah(Finding.of("/jwk", "kunci-pernah-diganti").with("kid", kid));
    }
}
