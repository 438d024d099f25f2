package id.asn.applicant.antrean;

import java.time.Instant;

/**
 * What a ticket gives at an instant. Of a used one, and of one whose round is ended, nothing more is told.
 *
 * @param posisi place in the line, from 1; null until the lot is drawn
 * @param diDepan people before it whose turn has not come; null until the lot is drawn
 * @param saat when its turn comes or came, as far as the rates set by now tell; null while that is not known
 * @param sampai first instant at which the turn is over; null while it has not come
 */
public record Giliran(KeadaanTiket keadaan, Long posisi, Long diDepan, Instant saat, Instant sampai) {
    static Giliran unknown(KeadaanTiket keadaan) {
        return new Giliran(keadaan, null, null, null, null);
    }
}
