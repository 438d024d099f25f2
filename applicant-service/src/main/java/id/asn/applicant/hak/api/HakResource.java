package id.asn.applicant.hak.api;

import id.asn.applicant.hak.flow.EraseDiri;
import id.asn.applicant.hak.flow.GatherArsip;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** One's rights over one's own data. */
@Path("/v1/pelamar/saya")
@Transactional
@Idempotent
public class HakResource {
    private final SignedIn signedIn;
    private final GatherArsip gather;
    private final EraseDiri erase;

    HakResource(SignedIn signedIn, GatherArsip gather, EraseDiri erase) {
        this.signedIn = signedIn;
        this.gather = gather;
        this.erase = erase;
    }

    @GET
    @Path("/arsip")
    @RolesAllowed("pelamar")
    public ArsipJson archive() {
        return ArsipJson.of(gather.gather(signedIn.actor().person()));
    }

    @POST
    @Path("/penghapusan")
    @RolesAllowed("pelamar")
    public PenghapusanJson erase() {
        return PenghapusanJson.of(erase.erase(signedIn.actor().person()));
    }
}
