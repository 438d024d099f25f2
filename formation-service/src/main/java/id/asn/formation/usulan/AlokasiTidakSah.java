package id.asn.formation.usulan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.Kuota;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An allocation that names a golongan twice, or allots more seats than the pertek verified. */
public final class AlokasiTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    private AlokasiTidakSah(List<Finding> findings) {
        super(Ground.RULE, "alokasi-tidak-sah");
        because(findings);
    }

    static void check(List<Kuota> kuota, Usulan usulan) {
        List<Finding> findings = new ArrayList<>();
        Set<Golongan> seen = new HashSet<>();
        for (int i = 0; i < kuota.size(); i++) {
            Kuota one = kuota.get(i);
            int verified = verified(usulan, one.golongan());
            if (!seen.add(one.golongan())) {
                findings.add(finding(i, "golongan-ganda", one));
            }
            if (one.jumlah() > verified) {
                findings.add(finding(i, "melebihi-verifikasi", one)
                        .with("jumlah", one.jumlah())
                        .with("batas", verified));
            }
        }
        if (!findings.isEmpty()) {
            throw new AlokasiTidakSah(findings);
        }
    }

    private static Finding finding(int i, String code, Kuota one) {
        return Finding.of("/alokasi/%d/jumlah".formatted(i), code)
                .with("jenis_pengadaan", one.jenisPengadaan())
                .with("kategori", one.kategori());
    }

    private static int verified(Usulan usulan, Golongan golongan) {
        return usulan.rincian().stream()
                .filter(RincianUsulan::dinilai)
                .filter(baris -> baris.kebutuhan().golongan().equals(golongan))
                .mapToInt(RincianUsulan::jumlahDiverifikasi)
                .sum();
    }
}
