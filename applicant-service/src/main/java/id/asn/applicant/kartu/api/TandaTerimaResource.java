package id.asn.applicant.kartu.api;

import id.asn.applicant.kartu.flow.OpenTandaTerima;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The receipt of one's own lamaran. */
@Path("/v1/lamaran/{id}/tanda-terima")
@Transactional
public class TandaTerimaResource {
    private final SignedIn signedIn;
    private final OpenTandaTerima open;

    TandaTerimaResource(SignedIn signedIn, OpenTandaTerima open) {
        this.signedIn = signedIn;
        this.open = open;
    }

    @GET
    @RolesAllowed("pelamar")
    public TandaTerimaLengkapJson read(@PathParam("id") UUID id, @QueryParam("isi") boolean isi) {
        return TandaTerimaLengkapJson.of(id, open.open(id, signedIn.actor()), isi);
    }
}
