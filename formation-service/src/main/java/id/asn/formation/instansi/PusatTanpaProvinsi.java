package id.asn.formation.instansi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A central agency lies in no province. */
public final class PusatTanpaProvinsi extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the province that was said. */
    public PusatTanpaProvinsi(String provinsi) {
        super(Ground.RULE, "pusat-tanpa-provinsi");
        because(List.of(Finding.of("/provinsi", "pusat-tanpa-provinsi").with("provinsi", provinsi)));
    }
}
