package id.asn.formation.usulan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Verdicts that contradict themselves, or speak of lines that are not there. All are named at once. */
public final class PenilaianTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    private PenilaianTidakSah(List<Finding> findings) {
        super(Ground.RULE, "penilaian-tidak-sah");
        because(findings);
    }

    static void check(List<Penilaian> penilaian, Usulan usulan) {
        List<Finding> findings = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < penilaian.size(); i++) {
            Penilaian one = penilaian.get(i);
            String at = "/putusan/" + i;
            if (!seen.add(one.baris())) {
                findings.add(Finding.of(at + "/baris", "baris-ganda").with("baris", one.baris()));
            }
            usulan.find(one.baris())
                    .map(baris -> fault(one, baris, at))
                    .orElse(Optional.of(
                            Finding.of(at + "/baris", "baris-tidak-dikenal").with("baris", one.baris())))
                    .ifPresent(findings::add);
        }
        if (!findings.isEmpty()) {
            throw new PenilaianTidakSah(findings);
        }
    }

    private static Optional<Finding> fault(Penilaian one, RincianUsulan baris, String at) {
        boolean reduces = one.putusan() == Putusan.KURANGI;
        if (reduces != (one.jumlah() != null)) {
            return Optional.of(Finding.of(at + "/jumlah", "jumlah-hanya-untuk-kurangi"));
        }
        if (reduces && one.jumlah() >= baris.jumlah()) {
            return Optional.of(Finding.of(at + "/jumlah", "kurangi-tidak-mengurangi")
                    .with("jumlah", one.jumlah())
                    .with("batas", baris.jumlah() - 1));
        }
        if (one.putusan() != Putusan.TERIMA && one.alasan() == null) {
            return Optional.of(Finding.of(at + "/alasan", "alasan-wajib").with("putusan", one.putusan()));
        }
        return Optional.empty();
    }
}
