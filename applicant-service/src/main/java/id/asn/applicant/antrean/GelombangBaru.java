package id.asn.applicant.antrean;

import id.asn.platform.identity.Actor;
import java.time.Instant;

/**
 * A round as Panselnas wants it.
 *
 * @param dibuka when the lot is drawn and the line begins to move
 * @param perMenit people let in a minute
 * @param masaMenit minutes that a turn lasts
 * @param lepasMenit minutes before the close of registration from which nobody is held any more
 */
public record GelombangBaru(
        int tahun, Kegiatan kegiatan, Instant dibuka, int perMenit, int masaMenit, int lepasMenit, String alasan) {

    /** The first rate, which holds from the opening; refuses an opening that does not lie ahead. */
    public Laju opening(Actor actor, Instant now) {
        if (!dibuka.isAfter(now)) {
            throw new PembukaanAntreanTidakSah(dibuka, now);
        }
        return new Laju(perMenit, dibuka, 0, alasan, actor.person(), actor.client());
    }
}
