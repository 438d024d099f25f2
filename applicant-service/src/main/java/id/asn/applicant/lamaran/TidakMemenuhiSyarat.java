package id.asn.applicant.lamaran;

import id.asn.applicant.lamaran.syarat.Putusan;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** At least one rule of submission is not met; every one of them is named, with its source and the numbers compared. */
public final class TidakMemenuhiSyarat extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Carries the verdicts that are not met. */
    public TidakMemenuhiSyarat(List<Putusan> unmet) {
        super(Ground.RULE, "tidak-memenuhi-syarat");
        with("jumlah", unmet.size());
        because(unmet.stream().map(TidakMemenuhiSyarat::finding).toList());
    }

    private static Finding finding(Putusan unmet) {
        Map<String, Object> facts = new LinkedHashMap<>(unmet.dibandingkan());
        facts.put("agar_terpenuhi", unmet.agarTerpenuhi());
        return new Finding(unmet.penunjuk(), unmet.kode(), unmet.dasarHukum(), facts);
    }
}
