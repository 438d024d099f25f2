package id.asn.applicant.sanggah.api;

import id.asn.applicant.sanggah.flow.TellMasaSanggah;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** When one may object to the verdict on one's own lamaran. */
@Path("/v1/lamaran/{id}/masa-sanggah")
@Transactional
public class MasaSanggahResource {
    private final SignedIn signedIn;
    private final TellMasaSanggah tell;

    MasaSanggahResource(SignedIn signedIn, TellMasaSanggah tell) {
        this.signedIn = signedIn;
        this.tell = tell;
    }

    @GET
    @RolesAllowed("pelamar")
    public MasaSanggahJson window(@PathParam("id") UUID id) {
        return MasaSanggahJson.of(tell.tell(id, signedIn.actor().person()));
    }
}
