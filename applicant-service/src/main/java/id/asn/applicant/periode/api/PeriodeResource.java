package id.asn.applicant.periode.api;

import id.asn.applicant.periode.BatasKelonggaran;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.periode.store.PeriodeStore;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What is open now, by the one clock that decides it; and more time for everybody when the way in was broken. */
@Path("/v1/periode/{tahun}")
@Transactional
@Idempotent
public class PeriodeResource {
    private final PeriodeStore store;
    private final DatabaseClock clock;
    private final SignedIn signedIn;
    private final BatasKelonggaran bound;

    PeriodeResource(PeriodeStore store, DatabaseClock clock, SignedIn signedIn, BatasKelonggaran bound) {
        this.store = store;
        this.clock = clock;
        this.signedIn = signedIn;
        this.bound = bound;
    }

    @GET
    @PermitAll
    public PeriodeJson get(
            @PathParam("tahun") int tahun, @QueryParam("instansi") @Pattern(regexp = "[0-9]{4}") String instansi) {
        return PeriodeJson.of(store.get(tahun), instansi, clock.now());
    }

    @POST
    @Path("/kelonggaran")
    @RolesAllowed("panselnas")
    @ResponseStatus(201)
    public PeriodeJson grant(@PathParam("tahun") int tahun, @NotNull @Valid KelonggaranBaruJson body) {
        Periode periode = store.getForChange(tahun);
        periode.grant(body.to(), bound, signedIn.actor(), clock.now());
        return PeriodeJson.of(periode, null, clock.now());
    }
}
