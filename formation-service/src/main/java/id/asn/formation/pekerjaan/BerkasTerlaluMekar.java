package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The workbook unpacks to more than any honest one does; it is put aside before it is unpacked. */
public final class BerkasTerlaluMekar extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names what was passed and by how much at most it may. */
    public BerkasTerlaluMekar(String batas, long paling) {
        super(Ground.TOO_LARGE, "berkas-terlalu-mekar");
        with("batas", batas);
        with("paling_banyak", paling);
    }
}
