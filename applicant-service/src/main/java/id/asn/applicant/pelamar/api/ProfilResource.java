package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.flow.CorrectProfil;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** One's own profile, seen and corrected as a whole. */
@Path("/v1/pelamar/saya/profil")
@Transactional
@Idempotent
public class ProfilResource {
    private final SignedIn signedIn;
    private final Precondition precondition;
    private final PelamarStore store;
    private final CorrectProfil correct;
    private final Brankas brankas;

    ProfilResource(
            SignedIn signedIn, Precondition precondition, PelamarStore store, CorrectProfil correct, Brankas brankas) {
        this.signedIn = signedIn;
        this.precondition = precondition;
        this.store = store;
        this.correct = correct;
        this.brankas = brankas;
    }

    @GET
    @RolesAllowed("pelamar")
    public ProfilJson profile() {
        return store.ofPerson(signedIn.actor().person())
                .map(pelamar -> ProfilJson.of(pelamar, brankas))
                .orElseThrow(() -> new NotHere("pelamar", "saya"));
    }

    @PUT
    @RolesAllowed("pelamar")
    public ProfilJson correct(@NotNull @Valid ProfilBaruJson body) {
        Pelamar pelamar = store.lock(signedIn.actor().person()).orElseThrow(() -> new NotHere("pelamar", "saya"));
        precondition.require(pelamar.versi());
        correct.correct(pelamar, body.stated(), signedIn.actor());
        store.flush();
        return ProfilJson.of(pelamar, brankas);
    }
}
