package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.flow.ReadSptjm;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The statement that the PPK signs. */
@Path("/v1/usulan/{id}/sptjm")
@Transactional
public class SptjmResource {
    private final ReadSptjm reading;
    private final SignedIn signedIn;

    SptjmResource(ReadSptjm reading, SignedIn signedIn) {
        this.reading = reading;
        this.signedIn = signedIn;
    }

    /** Its canonical text with the hash over which the PPK signs. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public SptjmJson get(UUID id) {
        return SptjmJson.of(reading.read(id, Lingkup.of(signedIn.actor())));
    }
}
