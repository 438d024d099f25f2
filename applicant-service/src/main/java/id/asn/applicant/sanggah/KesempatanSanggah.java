package id.asn.applicant.sanggah;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.periode.Jendela;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person can know about objecting, before and during the window.
 *
 * @param buka first instant inside, or null as long as neither announcement nor calendar tells it
 * @param tutup first instant after, or null as long as that is not known
 * @param halangan what keeps the person from objecting now, or null when nothing does
 */
public record KesempatanSanggah(Lamaran lamaran, Instant buka, Instant tutup, String dasarHukum, Halangan halangan) {

    /** Before the announcement: what the calendar sets, if it sets anything. */
    public static KesempatanSanggah expected(Lamaran lamaran, Optional<Jendela> calendar) {
        return new KesempatanSanggah(
                lamaran,
                calendar.map(Jendela::buka).orElse(null),
                calendar.map(Jendela::tutup).orElse(null),
                Sanggah2024.SUMBER,
                Halangan.BELUM_DIUMUMKAN);
    }

    /** From the announcement on. */
    public static KesempatanSanggah within(MasaSanggah masa, Lamaran lamaran, Halangan halangan) {
        return new KesempatanSanggah(lamaran, masa.buka(), masa.tutup(), masa.dasarHukum(), halangan);
    }
}
