package id.asn.formation.formasi;

import id.asn.formation.alokasi.Alokasi;
import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.Kuota;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/** More seats than were allotted to a golongan, or than were verified on a line; each case with its numbers. */
public final class RincianMelebihi extends Refusal {
    private static final long serialVersionUID = 1L;

    private RincianMelebihi(List<Finding> findings) {
        super(Ground.RULE, "rincian-melebihi");
        because(findings);
        citing("KepmenPANRB 173/2024");
    }

    static void check(RincianFormasi rincian, List<Alokasi> alokasi) {
        List<Finding> findings = new ArrayList<>();
        rincian.baris().stream()
                .filter(line -> line.jumlah() > line.jumlahDiverifikasi())
                .map(RincianMelebihi::verified)
                .forEach(findings::add);
        rincian.terpakai().forEach((golongan, used) -> {
            if (used > allotted(alokasi, golongan)) {
                findings.add(allotment(golongan, used, allotted(alokasi, golongan)));
            }
        });
        if (!findings.isEmpty()) {
            throw new RincianMelebihi(findings);
        }
    }

    private static Finding verified(Formasi line) {
        return Finding.of("/jumlah", "melebihi-verifikasi")
                .with("formasi_id", line.id())
                .with("jumlah", line.jumlah())
                .with("batas", line.jumlahDiverifikasi());
    }

    private static Finding allotment(Golongan golongan, int used, int allotted) {
        return Finding.of("/jumlah", "melebihi-alokasi")
                .with("jenis_pengadaan", golongan.jenisPengadaan())
                .with("kategori", golongan.kategori())
                .with("jumlah", used)
                .with("batas", allotted);
    }

    private static int allotted(List<Alokasi> alokasi, Golongan golongan) {
        return alokasi.stream()
                .map(Alokasi::kuota)
                .filter(kuota -> kuota.golongan().equals(golongan))
                .mapToInt(Kuota::jumlah)
                .sum();
    }
}
