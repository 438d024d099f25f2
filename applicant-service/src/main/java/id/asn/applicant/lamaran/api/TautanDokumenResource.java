package id.asn.applicant.lamaran.api;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.lamaran.flow.OpenDokumen;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One-time links to documents of one's own lamaran. */
@Path("/v1/lamaran/{id}/dokumen/{jenis}/tautan")
@Transactional
@Idempotent
public class TautanDokumenResource {
    private final SignedIn signedIn;
    private final OpenDokumen open;

    TautanDokumenResource(SignedIn signedIn, OpenDokumen open) {
        this.signedIn = signedIn;
        this.open = open;
    }

    @POST
    @RolesAllowed("pelamar")
    @ResponseStatus(201)
    public TautanJson link(@PathParam("id") UUID id, @PathParam("jenis") JenisDokumen jenis) {
        return TautanJson.of(open.link(id, jenis, signedIn.actor()));
    }
}
