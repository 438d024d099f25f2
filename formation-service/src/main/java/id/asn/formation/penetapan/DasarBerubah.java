package id.asn.formation.penetapan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the proposal was calculated from has changed since: the plan, or verified seats that it would now exceed. */
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
        Map<Object, Integer> verified = new HashMap<>();
        klaim.forEach(one -> verified.put(List.of(one.instansi(), one.golongan()), one.diverifikasi()));
        for (BarisUsulAlokasi line : usul.baris()) {
            Tuntutan claim = line.tuntutan();
            int now = verified.getOrDefault(List.of(claim.instansi(), claim.golongan()), 0);
            if (line.jumlah() > now) {
                findings.add(Finding.of("", "verifikasi-berubah")
                        .with("instansi", claim.instansi())
                        .with("jumlah", line.jumlah())
                        .with("batas", now));
            }
        }
        if (!findings.isEmpty()) {
            throw new DasarBerubah(findings);
        }
    }
}
