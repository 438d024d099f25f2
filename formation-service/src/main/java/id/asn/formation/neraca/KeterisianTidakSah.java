package id.asn.formation.neraca;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A result in which more seats were given to participants of other lines than were filled at all. */
public final class KeterisianTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    KeterisianTidakSah(int dialihkan, int terisi) {
        super(Ground.RULE, "keterisian-tidak-sah");
        because(List.of(Finding.of("/dialihkan", "melebihi-terisi")
                .with("jumlah", dialihkan)
                .with("batas", terisi)));
        citing("KepmenPANRB 320/2024 diktum 35");
    }
}
