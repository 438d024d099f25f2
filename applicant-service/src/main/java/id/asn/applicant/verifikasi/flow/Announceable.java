package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import java.time.Instant;
import java.util.List;

/** What one kind of announcement tells. */
public interface Announceable {

    /** The kind. */
    JenisPengumuman jenis();

    /** Everything that is missing for telling it at its instant; empty when nothing is. */
    List<Finding> missing(Rencana rencana);

    /**
     * Tells the next of the announcement's lamaran.
     *
     * @param most how many at most
     * @return how many were told; fewer than {@code most} when none is left
     */
    int tell(PengumumanAdministrasi due, int most, Actor actor, Instant now);
}
