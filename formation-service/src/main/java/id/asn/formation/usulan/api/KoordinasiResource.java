package id.asn.formation.usulan.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.flow.CoordinateUsulan;
import id.asn.formation.usulan.flow.ReadCoordination;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The governor's coordination of what kabupaten and kota have signed. */
@Path("/v1/usulan/{id}/koordinasi")
@Transactional
@Idempotent
public class KoordinasiResource {
    private final CoordinateUsulan coordination;
    private final ReadCoordination reading;
    private final SignedIn signedIn;
    private final Provider<Act> acting;

    KoordinasiResource(
            CoordinateUsulan coordination, ReadCoordination reading, SignedIn signedIn, Provider<Act> acting) {
        this.coordination = coordination;
        this.reading = reading;
        this.signedIn = signedIn;
        this.acting = acting;
    }

    /** Where it stands. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public KoordinasiJson get(UUID id) {
        return KoordinasiJson.of(reading.read(id, signedIn.actor()));
    }

    /** The governor coordinates what was signed last. */
    @POST
    @RolesAllowed("ppk")
    public KoordinasiJson.Catatan coordinate(UUID id, @NotNull @Valid KoordinasiJson.Isi isi) {
        signedIn.instansi();
        Act act = acting.get().because(isi.catatan()).under(isi.dokumen());
        return KoordinasiJson.Catatan.of(coordination.coordinate(id, act));
    }
}
