package id.asn.applicant.hak.api;

import id.asn.applicant.hak.flow.EraseDiri;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Erasing oneself. */
@Path("/v1/pelamar/saya/penghapusan")
@Transactional
@Idempotent
public class PenghapusanResource {
    private final SignedIn signedIn;
    private final EraseDiri erase;

    PenghapusanResource(SignedIn signedIn, EraseDiri erase) {
        this.signedIn = signedIn;
        this.erase = erase;
    }

    @POST
    @RolesAllowed("pelamar")
    public PenghapusanJson erase() {
        return PenghapusanJson.of(erase.erase(signedIn.actor().person()));
    }
}
