package id.asn.formation.acuan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.List;

/** What is said would end before it begins. */
public final class MasaBerlaku extends Refusal {
    private static final long serialVersionUID = 1L;

    private MasaBerlaku(LocalDate sejak, LocalDate sampai) {
        super(Ground.MALFORMED, "masa-berlaku-terbalik");
        with("berlaku_sejak", sejak);
        with("berlaku_sampai", sampai);
        because(List.of(Finding.of("/berlaku_sampai", "masa-berlaku-terbalik")
                .with("berlaku_sejak", sejak)
                .with("berlaku_sampai", sampai)));
    }

    /** Refuses an end before the beginning; null is no bound. */
    public static void periksa(LocalDate sejak, LocalDate sampai) {
        if (sejak != null && sampai != null && sampai.isBefore(sejak)) {
            throw new MasaBerlaku(sejak, sampai);
        }
    }
}
