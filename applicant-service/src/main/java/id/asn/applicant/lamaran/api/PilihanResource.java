package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.flow.ChooseFormasi;
import id.asn.applicant.lamaran.store.KeadaanStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The formasi that a draft is on. */
@Path("/v1/lamaran/{id}/pilihan")
@Transactional
@Idempotent
public class PilihanResource {
    private final SignedIn signedIn;
    private final Precondition precondition;
    private final LamaranStore store;
    private final KeadaanStore standing;
    private final ChooseFormasi choose;

    PilihanResource(
            SignedIn signedIn,
            Precondition precondition,
            LamaranStore store,
            KeadaanStore standing,
            ChooseFormasi choose) {
        this.signedIn = signedIn;
        this.precondition = precondition;
        this.store = store;
        this.standing = standing;
        this.choose = choose;
    }

    @PUT
    @RolesAllowed("pelamar")
    public LamaranJson choose(@PathParam("id") UUID id, @NotNull @Valid PilihanJson body) {
        Lamaran lamaran = store.lockOwn(id, signedIn.actor().person());
        precondition.require(lamaran.versi());
        choose.choose(lamaran, body.formasiId(), signedIn.actor());
        store.flush();
        return LamaranJson.of(standing.own(id, signedIn.actor().person()));
    }
}
