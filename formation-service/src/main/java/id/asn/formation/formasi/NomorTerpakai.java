package id.asn.formation.formasi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Another decree bears this number. */
public final class NomorTerpakai extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the number. */
    public NomorTerpakai(String nomor) {
        super(Ground.RULE, "nomor-terpakai");
        with("nomor", nomor);
    }
}
