package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.store.PapanStore;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** How far the agency is, and how its verifiers work. */
@Path("/v1/verifikasi")
@Transactional
public class PapanResource {
    private final SignedIn signedIn;
    private final PapanStore store;
    private final PengumumanStore announcements;

    PapanResource(SignedIn signedIn, PapanStore store, PengumumanStore announcements) {
        this.signedIn = signedIn;
        this.store = store;
        this.announcements = announcements;
    }

    @GET
    @Path("/papan")
    @RolesAllowed({"panitia", "bkpsdm"})
    public PapanJson board(@QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun) {
        String instansi = signedIn.instansi();
        return PapanJson.of(tahun, store.board(instansi, tahun), announcements.set(tahun, instansi));
    }

    @GET
    @Path("/kinerja")
    @RolesAllowed({"panitia", "bkpsdm"})
    public DaftarJson<KinerjaJson> figures(@QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun) {
        return new DaftarJson<>(store.figures(signedIn.instansi(), tahun).stream()
                .map(KinerjaJson::of)
                .toList());
    }
}
