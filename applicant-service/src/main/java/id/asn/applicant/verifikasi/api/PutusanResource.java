package id.asn.applicant.verifikasi.api;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.flow.DecideLamaran;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The first look's verdict on a lamaran. */
@Path("/v1/verifikasi/{id}/putusan")
@Transactional
@Idempotent
public class PutusanResource {
    private final SignedIn signedIn;
    private final Precondition precondition;
    private final VerifikasiStore store;
    private final DecideLamaran decide;
    private final Brankas brankas;

    PutusanResource(
            SignedIn signedIn,
            Precondition precondition,
            VerifikasiStore store,
            DecideLamaran decide,
            Brankas brankas) {
        this.signedIn = signedIn;
        this.precondition = precondition;
        this.store = store;
        this.decide = decide;
        this.brankas = brankas;
    }

    @POST
    @RolesAllowed("panitia")
    public VerifikasiJson decide(@PathParam("id") UUID id, @NotNull @Valid PutusanJson body) {
        Verifikasi work = store.lockSubmitted(id, signedIn.instansi());
        precondition.honour(work.versi());
        var file = decide.decide(work, body.to(), signedIn.actor());
        store.flush();
        return VerifikasiJson.of(file, brankas);
    }
}
