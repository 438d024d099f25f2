package id.asn.applicant.verifikasi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** The check list does not carry the verdict: items are missing, unknown or contradict it. */
public final class DaftarTidakSesuai extends Refusal {
    private static final long serialVersionUID = 1L;

    DaftarTidakSesuai(Putusan putusan, List<Finding> found) {
        super(Ground.RULE, "daftar-periksa-tidak-sesuai");
        with("putusan", putusan);
        with("jumlah", found.size());
        because(found);
    }
}
