package id.asn.selection.hasil;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** At a last seat the law tells participants apart nowhere; the version cannot be announced. */
public final class SeriBelumTerputus extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public SeriBelumTerputus(int peserta, String dasarHukum) {
        super(Ground.RULE, "seri-belum-terputus");
        with("peserta", peserta);
        citing(dasarHukum);
    }
}
