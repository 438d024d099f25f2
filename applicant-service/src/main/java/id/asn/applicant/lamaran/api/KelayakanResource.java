package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.flow.AssessLamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What stands against handing in a lamaran, before it is tried. */
@Path("/v1/lamaran/{id}/kelayakan")
@Transactional
public class KelayakanResource {
    private final SignedIn signedIn;
    private final LamaranStore store;
    private final AssessLamaran assess;

    KelayakanResource(SignedIn signedIn, LamaranStore store, AssessLamaran assess) {
        this.signedIn = signedIn;
        this.store = store;
        this.assess = assess;
    }

    @GET
    @RolesAllowed("pelamar")
    public KelayakanJson assess(@PathParam("id") UUID id) {
        return KelayakanJson.of(assess.assess(store.own(id, signedIn.actor().person())));
    }
}
