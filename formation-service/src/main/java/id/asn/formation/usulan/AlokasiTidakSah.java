package id.asn.formation.usulan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.Kuota;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An allocation that names a golongan twice, or allots more seats than the pertek or a national allocation leaves. */
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
        refuse(findings);
    }

    /** Refuses more than a signed national allocation leaves to the agency; a golongan it does not name has no seats. */
    public static void check(List<Kuota> kuota, Map<Golongan, Integer> national) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < kuota.size(); i++) {
            Kuota one = kuota.get(i);
            int limit = national.getOrDefault(one.golongan(), 0);
            if (one.jumlah() > limit) {
                findings.add(finding(i, "melebihi-alokasi-nasional", one)
                        .with("jumlah", one.jumlah())
                        .with("batas", limit));
            }
        }
        refuse(findings);
    }

    private static void refuse(List<Finding> findings) {
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
