package id.asn.applicant.lamaran.api;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.lamaran.flow.DeclareMeterai;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The stamp on a document of one's own lamaran; the last declaration before submission counts, as the last file does. */
@Path("/v1/lamaran/{id}/dokumen/{jenis}/meterai")
@Transactional
@Idempotent
public class MeteraiResource {
    private final SignedIn signedIn;
    private final DeclareMeterai stamps;

    MeteraiResource(SignedIn signedIn, DeclareMeterai stamps) {
        this.signedIn = signedIn;
        this.stamps = stamps;
    }

    @PUT
    @RolesAllowed("pelamar")
    public MeteraiJson declare(
            @PathParam("id") UUID id, @PathParam("jenis") JenisDokumen jenis, @NotNull @Valid MeteraiBaruJson body) {
        return MeteraiJson.of(stamps.declare(id, jenis, body.jenis(), body.nomorSeri(), signedIn.actor()));
    }

    @GET
    @RolesAllowed("pelamar")
    public MeteraiJson one(@PathParam("id") UUID id, @PathParam("jenis") JenisDokumen jenis) {
        return MeteraiJson.of(stamps.own(id, jenis, signedIn.actor()));
    }
}
