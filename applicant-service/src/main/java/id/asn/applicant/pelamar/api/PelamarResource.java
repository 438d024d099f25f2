package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.flow.RegisterPelamar;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One's own account. */
@Path("/v1/pelamar")
@Transactional
@Idempotent
public class PelamarResource {
    private final SignedIn signedIn;
    private final PelamarStore store;
    private final RegisterPelamar register;
    private final AntreanNik checks;
    private final Brankas brankas;

    PelamarResource(
            SignedIn signedIn, PelamarStore store, RegisterPelamar register, AntreanNik checks, Brankas brankas) {
        this.signedIn = signedIn;
        this.store = store;
        this.register = register;
        this.checks = checks;
        this.brankas = brankas;
    }

    @POST
    @RolesAllowed("pelamar")
    @ResponseStatus(201)
    public PelamarJson register(@NotNull @Valid PelamarBaruJson body) {
        return shown(register.register(body.nik(), body.stated(), signedIn.actor()));
    }

    @GET
    @Path("/saya")
    @RolesAllowed("pelamar")
    public PelamarJson mine() {
        return store.ofPerson(signedIn.actor().person())
                .map(this::shown)
                .orElseThrow(() -> new NotHere("pelamar", "saya"));
    }

    private PelamarJson shown(Pelamar pelamar) {
        return PelamarJson.of(pelamar, checks.of(pelamar.id()), brankas);
    }
}
