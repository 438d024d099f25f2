package id.asn.applicant.dokumen;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** More bytes than the table allows for this kind. */
public final class DokumenTerlaluBesar extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the row that was broken. */
    public DokumenTerlaluBesar(KetentuanDokumen asked) {
        super(Ground.TOO_LARGE, "dokumen-terlalu-besar");
        with("jenis_dokumen", asked.jenis());
        with("batas_bita", asked.batasBita());
        citing(asked.sumber());
    }
}
