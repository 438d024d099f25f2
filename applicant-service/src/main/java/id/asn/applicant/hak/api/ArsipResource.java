package id.asn.applicant.hak.api;

import id.asn.applicant.hak.flow.GatherArsip;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All that is kept about oneself. */
@Path("/v1/pelamar/saya/arsip")
@Transactional
public class ArsipResource {
    private final SignedIn signedIn;
    private final GatherArsip gather;

    ArsipResource(SignedIn signedIn, GatherArsip gather) {
        this.signedIn = signedIn;
        this.gather = gather;
    }

    @GET
    @RolesAllowed("pelamar")
    public ArsipJson archive() {
        return ArsipJson.of(gather.gather(signedIn.actor().person()));
    }
}
