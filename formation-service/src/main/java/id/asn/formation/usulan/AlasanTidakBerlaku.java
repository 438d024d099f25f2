package id.asn.formation.usulan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Collection;
import java.util.List;

/** A return names a code that nobody knows or that is retired. */
public final class AlasanTidakBerlaku extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names every such code. */
    public AlasanTidakBerlaku(Collection<String> codes) {
        super(Ground.RULE, "alasan-tidak-berlaku");
        because(List.copyOf(codes).stream()
                .map(kode -> Finding.of("/kode", "kode-alasan-tidak-berlaku").with("kode_alasan", kode))
                .toList());
    }
}
