package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What one kind of announcement tells. */
public interface Announceable {

    /** The kind. */
    JenisPengumuman jenis();

    /** Everything that is missing for telling it at its instant; empty when nothing is. */
    List<Finding> missing(Rencana rencana);

    /**
     * The first lamaran that belong to the announcement and are not prepared.
     *
     * @param most how many at most
     * @param aside those that are not asked for
     */
    List<UUID> next(PengumumanAdministrasi due, int most, Collection<UUID> aside);

    /** Prepares these, and shows nothing of them; those that are prepared already are passed over. */
    void prepare(PengumumanAdministrasi due, List<UUID> lamaran, Actor actor, Instant now);

    /** All are prepared: what this kind turns beside the lamaran turns with them. */
    void reveal(PengumumanAdministrasi due, Actor actor, Instant now);
}
