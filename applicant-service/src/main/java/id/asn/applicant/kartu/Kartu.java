package id.asn.applicant.kartu;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.Pengajuan;
import java.time.Instant;
import java.util.UUID;

/**
 * A card as it is printed, the person aside.
 *
 * @param nomor nomor pendaftaran or nomor peserta, by kind
 * @param sejak since when it holds
 */
public record Kartu(JenisKartu jenis, UUID lamaranId, String nomor, Instant sejak, Pengajuan pengajuan) {

    /** The card of this kind; refuses a lamaran that has none. */
    public static Kartu of(JenisKartu jenis, Lamaran lamaran) {
        String number = jenis.bear(lamaran);
        return new Kartu(
                jenis,
                lamaran.id(),
                number,
                jenis.since(lamaran),
                lamaran.pengajuan().orElseThrow(() -> new BelumDiajukan(lamaran.id())));
    }
}
