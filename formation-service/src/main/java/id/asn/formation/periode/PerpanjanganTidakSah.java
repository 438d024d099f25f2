package id.asn.formation.periode;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.Instant;
import java.util.List;

/** An extension that extends nothing, or for nobody. */
public final class PerpanjanganTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    private PerpanjanganTidakSah(Finding finding) {
        super(Ground.RULE, "perpanjangan-tidak-sah");
        because(List.of(finding));
    }

    /** Nobody registered that agency. */
    public static PerpanjanganTidakSah unknown(String instansi) {
        return new PerpanjanganTidakSah(
                Finding.of("/instansi", "instansi-tidak-dikenal").with("instansi", instansi));
    }

    static void check(Instant tutup, Instant now) {
        if (!tutup.isAfter(now)) {
            throw new PerpanjanganTidakSah(
                    Finding.of("/tutup", "tidak-memperpanjang").with("batas", now.toString()));
        }
    }
}
