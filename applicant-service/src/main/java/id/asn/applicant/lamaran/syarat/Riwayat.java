package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.sanksi.Larangan;
import java.time.Instant;
import java.util.List;

/**
 * What a person did before, as far as the rules of one year look at it.
 *
 * @param terdahulu the person's other lamaran of the year that were submitted
 * @param larangan bans from applying that reach the year
 */
public record Riwayat(List<Terdahulu> terdahulu, List<Larangan> larangan) {
    /** Nothing. */
    public static final Riwayat KOSONG = new Riwayat(List.of(), List.of());

    /** Lists that nobody changes. */
    public Riwayat {
        terdahulu = List.copyOf(terdahulu);
        larangan = List.copyOf(larangan);
    }

    /**
     * A lamaran that was submitted before.
     *
     * @param tms declared not to meet the requirements
     * @param disanggah objected to, and the outcome not told yet
     */
    public record Terdahulu(
            String nomorPendaftaran,
            String instansi,
            JenisPengadaan jenisPengadaan,
            Instant diajukanPada,
            boolean tms,
            boolean disanggah) {}
}
