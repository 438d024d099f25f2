package id.asn.applicant.dokumen;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The content begins as the table asks, but is broken, locked, carries a second file or would do something when opened. */
public final class IsiDitolak extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Names the row and what was found, with the place or the numbers. */
    public IsiDitolak(KetentuanDokumen asked, Finding found) {
        super(Ground.RULE, "isi-dokumen-ditolak");
        with("jenis_dokumen", asked.jenis());
        with("tipe_wajib", asked.tipe().media());
        citing(asked.sumber());
        because(List.of(found));
    }
}
