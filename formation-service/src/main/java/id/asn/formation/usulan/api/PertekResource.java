package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.store.PertekStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The pertek of a usulan. */
@Path("/v1/usulan/{id}")
@Transactional
public class PertekResource {
    private final UsulanStore usulan;
    private final PertekStore store;
    private final SignedIn signedIn;

    PertekResource(UsulanStore usulan, PertekStore store, SignedIn signedIn) {
        this.usulan = usulan;
        this.store = store;
        this.signedIn = signedIn;
    }

    /** What it states, as it was given. */
    @GET
    @Path("pertek")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public PertekJson get(UUID id) {
        usulan.get(id, Lingkup.of(signedIn.actor()));
        return PertekJson.of(store.get(id));
    }
}
