package id.asn.applicant.verifikasi.api;

import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.verifikasi.flow.OpenVerifikasi;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What the agency's committee has to look at. */
@Path("/v1/verifikasi")
@Transactional
public class VerifikasiResource {
    private final SignedIn signedIn;
    private final VerifikasiStore store;
    private final OpenVerifikasi open;
    private final Brankas brankas;

    VerifikasiResource(SignedIn signedIn, VerifikasiStore store, OpenVerifikasi open, Brankas brankas) {
        this.signedIn = signedIn;
        this.store = store;
        this.open = open;
        this.brankas = brankas;
    }

    @GET
    @RolesAllowed("panitia")
    public Page<VerifikasiRingkasJson> queue(
            @QueryParam("status") @DefaultValue("DIAJUKAN") @Pattern(regexp = "DIAJUKAN|MS|TMS") String status,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = store.queue(signedIn.instansi(), LamaranStatus.valueOf(status), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Lamaran::urut).map(VerifikasiRingkasJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("panitia")
    public VerifikasiJson one(@PathParam("id") UUID id) {
        return VerifikasiJson.of(
                open.open(id, signedIn.instansi(), TujuanAkses.MELIHAT_LAMARAN, signedIn.actor()), brankas);
    }
}
