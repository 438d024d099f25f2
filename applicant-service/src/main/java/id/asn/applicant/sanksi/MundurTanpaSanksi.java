package id.asn.applicant.sanksi;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** No rule held bans for this withdrawal: none is known of the year, or it came too early, or a move excuses it. */
public final class MundurTanpaSanksi extends Refusal {
    private static final long serialVersionUID = 1L;

    MundurTanpaSanksi(Mundur it) {
        super(Ground.RULE, "mundur-tanpa-sanksi");
        with("tahun", it.tahun());
        with("saat_mundur", it.saat());
        with("optimalisasi", it.optimalisasi());
        LaranganMundur.of(it.tahun()).ifPresent(row -> citing(row.sumber()));
    }
}
