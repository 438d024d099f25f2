package id.asn.applicant.kartu;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.lamaran.Lamaran;
import java.time.Instant;

/**
 * What verifying a card found.
 *
 * @param sah false for a code that was sealed here while the lamaran, as it stands, gives no such card
 * @param diperiksaPada by the database's clock
 */
public record Keabsahan(JenisKartu jenis, boolean sah, Lamaran lamaran, Formasi formasi, Instant diperiksaPada) {

    /** The card's kind held against the lamaran as it stands. */
    public static Keabsahan of(JenisKartu jenis, Lamaran lamaran, Formasi formasi, Instant pada) {
        return new Keabsahan(jenis, jenis.givenTo(lamaran), lamaran, formasi, pada);
    }

    /** The number that the card bears, or null when there is no such card. */
    public String nomor() {
        return sah ? jenis.bear(lamaran) : null;
    }
}
