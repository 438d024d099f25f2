package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.flow.LockLamaran;
import id.asn.applicant.lamaran.flow.SubmitLamaran;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Handing in a lamaran. */
@Path("/v1/lamaran/{id}/pengajuan")
@Transactional
@Idempotent
public class PengajuanResource {
    private final SignedIn signedIn;
    private final Precondition precondition;
    private final LockLamaran lock;
    private final SubmitLamaran submit;

    PengajuanResource(SignedIn signedIn, Precondition precondition, LockLamaran lock, SubmitLamaran submit) {
        this.signedIn = signedIn;
        this.precondition = precondition;
        this.lock = lock;
        this.submit = submit;
    }

    @POST
    @RolesAllowed("pelamar")
    public TandaTerimaJson submit(@PathParam("id") UUID id) {
        Lamaran lamaran = lock.lock(id, signedIn.actor());
        precondition.honour(lamaran.versi());
        return TandaTerimaJson.of(submit.submit(lamaran, signedIn.actor()).tandaTerima());
    }
}
