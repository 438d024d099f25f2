package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.flow.ClaimVerifikasi;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** A verifier takes the next files of the queue. */
@Path("/v1/verifikasi/pengambilan")
@Transactional
@Idempotent
public class PengambilanResource {
    private final SignedIn signedIn;
    private final ClaimVerifikasi claim;
    private final VerifikasiStore store;

    PengambilanResource(SignedIn signedIn, ClaimVerifikasi claim, VerifikasiStore store) {
        this.signedIn = signedIn;
        this.claim = claim;
        this.store = store;
    }

    @POST
    @RolesAllowed("panitia")
    public DaftarJson<VerifikasiRingkasJson> take(@NotNull @Valid PengambilanJson body) {
        String instansi = signedIn.instansi();
        var taken = claim.claim(body.to(instansi), signedIn.actor());
        store.flush();
        return new DaftarJson<>(store.with(instansi, taken).stream()
                .map(VerifikasiRingkasJson::of)
                .toList());
    }
}
