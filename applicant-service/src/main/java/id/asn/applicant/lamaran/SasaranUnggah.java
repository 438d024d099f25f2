package id.asn.applicant.lamaran;

import id.asn.platform.identity.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * A lamaran as far as an upload into it is concerned.
 *
 * @param tahun whose table of documents holds
 * @param instansi code of the agency, which may ask for other sizes
 * @param perubahan how often it was changed
 * @param pada the instant at which this was so
 */
public record SasaranUnggah(UUID id, LamaranStatus status, int tahun, String instansi, int perubahan, Instant pada) {

    /** Refuses when the actor may not change it as it stands. */
    public void requireOpen(Actor actor) {
        TindakanLamaran.UBAH.from(status, actor);
    }
}
