package id.asn.formation.formasi;

import id.asn.formation.langkah.Halangan;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.Optional;

/** What would be announced is not what the Minister determined. */
public final class TidakSamaDenganKeputusan extends Refusal {
    private static final long serialVersionUID = 1L;

    private TidakSamaDenganKeputusan(Keputusan keputusan, String now) {
        super(Ground.RULE, "tidak-sama-dengan-keputusan");
        with("nomor", keputusan.dokumen().nomor());
        with("sha256_keputusan", keputusan.sha256());
        with("sha256_kini", now);
        citing(TindakanFormasi.UMUMKAN.dasarHukum());
    }

    static Optional<Halangan> of(RincianFormasi rincian) {
        Keputusan keputusan = rincian.keputusan();
        String now = IsiKeputusan.of(rincian).sha256();
        return keputusan.sha256().equals(now)
                ? Optional.empty()
                : Optional.of(new Halangan(
                        "Baris sekarang tidak sama dengan keputusan.", new TidakSamaDenganKeputusan(keputusan, now)));
    }
}
