package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.flow.OpenMeterai;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The stamps that the committee judges: forged or reused ones are found here. */
@Path("/v1/verifikasi/{id}/meterai")
@Transactional
public class MeteraiVerifikasiResource {
    private final SignedIn signedIn;
    private final OpenMeterai open;

    MeteraiVerifikasiResource(SignedIn signedIn, OpenMeterai open) {
        this.signedIn = signedIn;
        this.open = open;
    }

    @GET
    @RolesAllowed("panitia")
    public MeteraiVerifikasiJson all(@PathParam("id") UUID id) {
        return MeteraiVerifikasiJson.of(open.open(id, signedIn.instansi()));
    }
}
