package id.asn.formation.formasi.api;

import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.flow.AnnounceRincian;
import id.asn.formation.formasi.flow.CloseRincian;
import id.asn.formation.formasi.flow.MoveRincian;
import id.asn.formation.formasi.flow.ScheduleRincian;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Opening a rincian to the public, at once or at a set instant, and closing it. */
@Path("/v1/rincian-formasi/{id}")
@Transactional
@Idempotent
public class PengumumanResource {
    private final AnnounceRincian announcement;
    private final ScheduleRincian scheduling;
    private final MoveRincian moves;
    private final CloseRincian closing;
    private final AnswerRincian answer;

    PengumumanResource(
            AnnounceRincian announcement,
            ScheduleRincian scheduling,
            MoveRincian moves,
            CloseRincian closing,
            AnswerRincian answer) {
        this.announcement = announcement;
        this.scheduling = scheduling;
        this.moves = moves;
        this.closing = closing;
        this.answer = answer;
    }

    /** Opened to the public. */
    @POST
    @Path("pengumuman")
    @RolesAllowed("panselnas")
    public RincianFormasiJson announce(UUID id) {
        return answer.json(announcement.announce(id, answer.act()));
    }

    /** To be opened to the public at an instant. */
    @POST
    @Path("jadwal-pengumuman")
    @RolesAllowed("panselnas")
    public RincianFormasiJson schedule(UUID id, @NotNull @Valid RincianFormasiJson.Waktu isi) {
        return answer.json(scheduling.schedule(id, isi.pada(), answer.act()));
    }

    /** The set instant is taken back. */
    @POST
    @Path("pembatalan-pengumuman")
    @RolesAllowed("panselnas")
    public RincianFormasiJson cancel(UUID id, @NotNull @Valid RincianFormasiJson.Alasan isi) {
        return answer.json(moves.move(id, answer.act().because(isi.alasan()), RincianFormasi::unschedule));
    }

    /** No longer open. */
    @POST
    @Path("penutupan")
    @RolesAllowed("panselnas")
    public RincianFormasiJson close(UUID id, @NotNull @Valid RincianFormasiJson.Alasan isi) {
        return answer.json(closing.close(id, answer.act().because(isi.alasan())));
    }
}
