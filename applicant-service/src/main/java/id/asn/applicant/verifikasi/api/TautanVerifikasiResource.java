package id.asn.applicant.verifikasi.api;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.verifikasi.flow.OpenBerkasDokumen;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One-time links to documents that the committee judges. */
@Path("/v1/verifikasi/{id}/dokumen/{jenis}/tautan")
@Transactional
@Idempotent
public class TautanVerifikasiResource {
    private final SignedIn signedIn;
    private final OpenBerkasDokumen open;

    TautanVerifikasiResource(SignedIn signedIn, OpenBerkasDokumen open) {
        this.signedIn = signedIn;
        this.open = open;
    }

    @POST
    @RolesAllowed("panitia")
    @ResponseStatus(201)
    public TautanJson link(@PathParam("id") UUID id, @PathParam("jenis") JenisDokumen jenis) {
        return TautanJson.of(open.link(id, jenis, signedIn.instansi(), signedIn.actor()));
    }
}
