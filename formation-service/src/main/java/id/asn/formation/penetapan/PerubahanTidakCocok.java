package id.asn.formation.penetapan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes that name nobody, leave floor or cap, or after which a pool no longer sums to what was divided of it. */
public final class PerubahanTidakCocok extends Refusal {
    private static final long serialVersionUID = 1L;

    private PerubahanTidakCocok(List<Finding> findings) {
        super(Ground.RULE, "perubahan-tidak-cocok");
        because(findings);
    }

    /** Each change by itself. */
    static void check(List<Perubahan> changes, UsulAlokasi usul) {
        List<Finding> findings = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            Perubahan one = changes.get(i);
            String at = "/baris/%d/jumlah".formatted(i);
            if (!seen.add(List.of(one.instansi(), one.golongan()))) {
                findings.add(Finding.of(at, "baris-alokasi-ganda").with("instansi", one.instansi()));
            }
            fault(at, one, usul.find(one)).ifPresent(findings::add);
        }
        refuse(findings);
    }

    private static Optional<Finding> fault(String at, Perubahan change, Optional<BarisUsulAlokasi> line) {
        if (line.isEmpty()) {
            return Optional.of(Finding.of(at, "baris-alokasi-tidak-dikenal").with("instansi", change.instansi()));
        }
        Tuntutan claim = line.get().tuntutan();
        boolean within = change.jumlah() >= claim.lantai() && change.jumlah() <= claim.batas();
        return within
                ? Optional.empty()
                : Optional.of(Finding.of(at, "di-luar-batas-alokasi")
                        .with("instansi", change.instansi())
                        .with("jumlah", change.jumlah())
                        .with("lantai", claim.lantai())
                        .with("batas", claim.batas()));
    }

    /** Each pool after the changes. */
    static void checkPools(List<Kolam> pools, Map<Integer, Integer> sums) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < pools.size(); i++) {
            int sum = sums.getOrDefault(i, 0);
            if (sum != pools.get(i).terbagi()) {
                findings.add(Finding.of("/baris", "kolam-tidak-cocok")
                        .with("pos", pools.get(i).pos().sebutan())
                        .with("jumlah", sum)
                        .with("terbagi", pools.get(i).terbagi())
                        .with("selisih", sum - pools.get(i).terbagi()));
            }
        }
        refuse(findings);
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new PerubahanTidakCocok(findings);
        }
    }
}
