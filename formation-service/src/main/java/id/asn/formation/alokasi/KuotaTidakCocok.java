package id.asn.formation.alokasi;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/** A national plan whose stated sums are not the sums of its parts, or whose parts overlap. All is named at once. */
public final class KuotaTidakCocok extends Refusal {
    private static final long serialVersionUID = 1L;

    private KuotaTidakCocok(List<Finding> findings) {
        super(Ground.RULE, "kuota-tidak-cocok");
        because(findings);
    }

    static void check(RencanaKuota rencana) {
        List<Finding> findings = new ArrayList<>(overlaps(rencana.pos()));
        for (int i = 0; i < rencana.subjumlah().size(); i++) {
            compare("/subjumlah/%d/jumlah".formatted(i), rencana.subjumlah().get(i), rencana.pos(), findings);
        }
        compare("/jumlah", new PosKuota(null, null, null, rencana.jumlah()), rencana.pos(), findings);
        if (!findings.isEmpty()) {
            throw new KuotaTidakCocok(findings);
        }
    }

    private static List<Finding> overlaps(List<PosKuota> pos) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < pos.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (pos.get(i).meets(pos.get(j))) {
                    findings.add(Finding.of("/pos/" + i, "pos-tumpang-tindih")
                            .with("pos", pos.get(i).sebutan())
                            .with("pos_lain", pos.get(j).sebutan()));
                }
            }
        }
        return findings;
    }

    private static void compare(String pointer, PosKuota stated, List<PosKuota> pos, List<Finding> findings) {
        long sum =
                pos.stream().filter(stated::memuat).mapToLong(PosKuota::jumlah).sum();
        if (sum != stated.jumlah()) {
            findings.add(Finding.of(pointer, "jumlah-tidak-cocok")
                    .with("pos", stated.sebutan())
                    .with("dinyatakan", stated.jumlah())
                    .with("jumlah_pos", sum)
                    .with("selisih", stated.jumlah() - sum));
        }
    }
}
