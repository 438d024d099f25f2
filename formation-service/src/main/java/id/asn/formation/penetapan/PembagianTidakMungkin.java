package id.asn.formation.penetapan;

import id.asn.formation.alokasi.PosKuota;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Floors that cannot be kept: two for one claim, above what was verified, for nobody's, or together above the quota. */
public final class PembagianTidakMungkin extends Refusal {
    private static final long serialVersionUID = 1L;

    private PembagianTidakMungkin(List<Finding> findings) {
        super(Ground.RULE, "pembagian-tidak-mungkin");
        because(findings);
    }

    /** Each floor against the verified seats of its claim, without a claim none; and against the other floors. */
    static void check(List<Klaim> klaim, List<Lantai> lantai) {
        List<Finding> findings = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < lantai.size(); i++) {
            Lantai one = lantai.get(i);
            if (!seen.add(List.of(one.instansi(), one.golongan()))) {
                findings.add(Finding.of("/lantai/" + i, "lantai-ganda").with("instansi", one.instansi()));
            }
            int verified = klaim.stream()
                    .filter(claim -> claim.instansi().equals(one.instansi())
                            && claim.golongan().equals(one.golongan()))
                    .mapToInt(Klaim::diverifikasi)
                    .sum();
            if (one.jumlah() > verified) {
                findings.add(Finding.of("/lantai/%d/jumlah".formatted(i), "lantai-melebihi-verifikasi")
                        .with("instansi", one.instansi())
                        .with("jumlah", one.jumlah())
                        .with("batas", verified));
            }
        }
        refuse(findings);
    }

    /** The floors of each pool against its quota. */
    static void checkPools(List<PosKuota> pos, List<List<Tuntutan>> pools) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < pos.size(); i++) {
            long floors = pools.get(i).stream().mapToLong(Tuntutan::lantai).sum();
            if (floors > pos.get(i).jumlah()) {
                findings.add(Finding.of("", "lantai-melebihi-kuota")
                        .with("pos", pos.get(i).sebutan())
                        .with("jumlah", floors)
                        .with("batas", pos.get(i).jumlah()));
            }
        }
        refuse(findings);
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new PembagianTidakMungkin(findings);
        }
    }
}
