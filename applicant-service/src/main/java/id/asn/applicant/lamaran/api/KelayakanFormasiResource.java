package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.flow.AssessPelamar;
import id.asn.applicant.lamaran.store.CocokStore;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** What stands against applying for a formasi, before there is a draft. */
@Path("/v1/formasi/{id}/kelayakan")
@Transactional
public class KelayakanFormasiResource {
    private final SignedIn signedIn;
    private final CocokStore store;
    private final AssessPelamar assess;

    KelayakanFormasiResource(SignedIn signedIn, CocokStore store, AssessPelamar assess) {
        this.signedIn = signedIn;
        this.store = store;
        this.assess = assess;
    }

    @GET
    @RolesAllowed("pelamar")
    public KelayakanFormasiJson assess(@PathParam("id") UUID id) {
        var pelamar = store.registered(signedIn.actor().person());
        return KelayakanFormasiJson.of(assess.assess(pelamar, store.formasi(id)));
    }
}
