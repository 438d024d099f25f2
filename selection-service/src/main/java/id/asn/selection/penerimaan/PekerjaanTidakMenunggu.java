package id.asn.selection.penerimaan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The job's state does not allow the move. */
public final class PekerjaanTidakMenunggu extends Refusal {
    private static final long serialVersionUID = 1L;

    PekerjaanTidakMenunggu(TindakanPekerjaan tindakan, PekerjaanStatus kini) {
        super(Ground.STATE, "pekerjaan-tidak-menunggu");
        with("tindakan", tindakan.name());
        with("status_kini", kini.name());
        with(
                "tindakan_sah",
                TindakanPekerjaan.dari(kini).stream().map(Enum::name).toList());
    }
}
