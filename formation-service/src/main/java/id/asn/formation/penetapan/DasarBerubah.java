package id.asn.formation.penetapan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the proposal was calculated from has changed since: the plan, verified seats that it would now exceed, or decrees of
 * the Minister that it would fall short of.
 */
public final class DasarBerubah extends Refusal {
    private static final long serialVersionUID = 1L;

    private DasarBerubah(List<Finding> findings) {
        super(Ground.STATE, "dasar-berubah");
        because(findings);
    }

    static void check(UsulAlokasi usul, long versiKuota, List<Klaim> klaim) {
        List<Finding> findings = new ArrayList<>();
        if (usul.versiKuota() != versiKuota) {
            findings.add(Finding.of("", "kuota-berubah")
                    .with("versi_kuota", usul.versiKuota())
                    .with("versi_kini", versiKuota));
        }
        Map<Object, Klaim> claims = new HashMap<>();
        klaim.forEach(one -> claims.put(List.of(one.instansi(), one.golongan()), one));
        usul.baris().forEach(line -> {
            Tuntutan claim = line.tuntutan();
            Klaim now = claims.get(List.of(claim.instansi(), claim.golongan()));
            bounds(line, now == null ? 0 : now.diverifikasi(), now == null ? 0 : now.ditetapkan(), findings);
        });
        if (!findings.isEmpty()) {
            throw new DasarBerubah(findings);
        }
    }

    private static void bounds(BarisUsulAlokasi line, int verified, int determined, List<Finding> findings) {
        if (line.jumlah() > verified) {
            findings.add(Finding.of("", "verifikasi-berubah")
                    .with("instansi", line.tuntutan().instansi())
                    .with("jumlah", line.jumlah())
                    .with("batas", verified));
        }
        if (line.jumlah() < determined) {
            findings.add(Finding.of("", "penetapan-berubah")
                    .with("instansi", line.tuntutan().instansi())
                    .with("jumlah", line.jumlah())
                    .with("ditetapkan", determined));
        }
    }
}
