package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** No rules of submission are held for the year and kind of pengadaan; those of another year are never taken instead. */
public final class AturanBelumAda extends Refusal {
    private static final long serialVersionUID = 1L;

    AturanBelumAda(int tahun, JenisPengadaan jenisPengadaan) {
        super(Ground.RULE, "aturan-belum-ada");
        with("tahun", tahun);
        with("jenis_pengadaan", jenisPengadaan);
    }
}
