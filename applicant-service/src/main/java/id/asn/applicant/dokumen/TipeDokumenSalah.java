package id.asn.applicant.dokumen;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The content is not of the type that the table asks for, whatever its name or header says. */
public final class TipeDokumenSalah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the row that was broken. */
    public TipeDokumenSalah(KetentuanDokumen asked) {
        super(Ground.WRONG_TYPE, "tipe-dokumen-salah");
        with("jenis_dokumen", asked.jenis());
        with("tipe_wajib", asked.tipe().media());
        citing(asked.sumber());
    }
}
