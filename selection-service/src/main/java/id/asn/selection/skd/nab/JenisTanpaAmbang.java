package id.asn.selection.skd.nab;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import id.asn.selection.peserta.JenisKebutuhan;

/** The year's decree has no passing grade for that jenis kebutuhan; another one's is never borrowed. */
public final class JenisTanpaAmbang extends Refusal {
    private static final long serialVersionUID = 1L;

    JenisTanpaAmbang(JenisKebutuhan jenis, int tahun) {
        super(Ground.RULE, "jenis-tanpa-ambang");
        with("jenis_kebutuhan", jenis.name());
        with("tahun", tahun);
    }
}
