package id.asn.applicant.verifikasi.api;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.flow.DecideLamaran;
import id.asn.applicant.verifikasi.flow.ReleaseVerifikasi;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
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

/** The second look at a TMS, and putting a file back. */
@Path("/v1/verifikasi")
@Transactional
@Idempotent
public class PemeriksaanResource {
    private final SignedIn signedIn;
    private final VerifikasiStore store;
    private final DecideLamaran decide;
    private final ReleaseVerifikasi release;
    private final Brankas brankas;

    PemeriksaanResource(
            SignedIn signedIn,
            VerifikasiStore store,
            DecideLamaran decide,
            ReleaseVerifikasi release,
            Brankas brankas) {
        this.signedIn = signedIn;
        this.store = store;
        this.decide = decide;
        this.release = release;
        this.brankas = brankas;
    }

    @POST
    @Path("/{id}/pemeriksaan-kedua")
    @RolesAllowed("panitia")
    public VerifikasiJson review(@PathParam("id") UUID id, @NotNull @Valid PeninjauanJson body) {
        Verifikasi work = store.lockSubmitted(id, signedIn.instansi());
        var file = decide.review(work, body.hasil(), body.note(), signedIn.actor());
        store.flush();
        return VerifikasiJson.of(file, brankas);
    }

    @POST
    @Path("/{id}/pelepasan")
    @RolesAllowed("panitia")
    public VerifikasiJson release(@PathParam("id") UUID id) {
        var file = release.release(store.lockSubmitted(id, signedIn.instansi()), signedIn.actor());
        store.flush();
        return VerifikasiJson.of(file, brankas);
    }
}
