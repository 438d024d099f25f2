package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.flow.AssignVerifikasi;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** The secretariat divides the queue. */
@Path("/v1/verifikasi")
@Transactional
@Idempotent
public class PenugasanResource {
    private final SignedIn signedIn;
    private final AssignVerifikasi assign;
    private final VerifikasiStore store;

    PenugasanResource(SignedIn signedIn, AssignVerifikasi assign, VerifikasiStore store) {
        this.signedIn = signedIn;
        this.assign = assign;
        this.store = store;
    }

    @POST
    @Path("/penugasan")
    @RolesAllowed("bkpsdm")
    public DaftarJson<VerifikasiRingkasJson> assign(@NotNull @Valid PenugasanJson body) {
        return shown(assign.assign(body.to(signedIn.instansi()), body.verifikator(), signedIn.actor()));
    }

    @POST
    @Path("/penarikan")
    @RolesAllowed("bkpsdm")
    public DaftarJson<VerifikasiRingkasJson> takeBack(@NotNull @Valid PenarikanJson body) {
        return shown(assign.takeBack(signedIn.instansi(), body.verifikator(), body.jumlah(), signedIn.actor()));
    }

    private DaftarJson<VerifikasiRingkasJson> shown(List<Verifikasi> works) {
        store.flush();
        return new DaftarJson<>(store.with(signedIn.instansi(), works).stream()
                .map(VerifikasiRingkasJson::of)
                .toList());
    }
}
