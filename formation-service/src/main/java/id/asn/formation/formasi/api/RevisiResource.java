package id.asn.formation.formasi.api;

import id.asn.formation.formasi.flow.ReviseRincian;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** A later decree on a rincian. */
@Path("/v1/rincian-formasi/{id}/revisi")
@Transactional
@Idempotent
public class RevisiResource {
    private final ReviseRincian revision;
    private final AnswerRincian answer;

    RevisiResource(ReviseRincian revision, AnswerRincian answer) {
        this.revision = revision;
        this.answer = answer;
    }

    /** Gives lines other seats by a decree that takes the place of the one before. */
    @POST
    @RolesAllowed("panrb")
    public RincianFormasiJson revise(UUID id, @NotNull @Valid RevisiJson isi) {
        return answer.json(revision.revise(
                id, isi.jumlah(), answer.act().under(isi.dokumen()).because(isi.alasan())));
    }
}
