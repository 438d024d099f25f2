package id.asn.applicant.sanggah.api;

import id.asn.applicant.sanggah.flow.FindSanggah;
import id.asn.applicant.sanggah.flow.ObjectLamaran;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One's own sanggah. */
@Path("/v1/lamaran/{id}/sanggah")
@Transactional
@Idempotent
public class SanggahSayaResource {
    private final SignedIn signedIn;
    private final ObjectLamaran object;
    private final FindSanggah find;

    SanggahSayaResource(SignedIn signedIn, ObjectLamaran object, FindSanggah find) {
        this.signedIn = signedIn;
        this.object = object;
        this.find = find;
    }

    @POST
    @RolesAllowed("pelamar")
    @ResponseStatus(201)
    public SanggahJson object(@PathParam("id") UUID id, @NotNull @Valid SanggahBaruJson body) {
        var sanggah = object.object(id, body.dasar(), body.uraian(), signedIn.actor());
        return SanggahJson.of(sanggah, sanggah.sejak());
    }

    @GET
    @RolesAllowed("pelamar")
    public SanggahJson own(@PathParam("id") UUID id) {
        return SanggahJson.of(find.own(id, signedIn.actor().person()), find.now());
    }
}
