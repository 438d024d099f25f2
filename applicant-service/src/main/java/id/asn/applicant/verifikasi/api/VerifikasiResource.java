package id.asn.applicant.verifikasi.api;

import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.verifikasi.BarisAntrean;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import id.asn.applicant.verifikasi.flow.OpenVerifikasi;
import id.asn.applicant.verifikasi.store.VerifikasiStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** What the agency's committee has to look at. */
@Path("/v1/verifikasi")
@Transactional
public class VerifikasiResource {
    private static final String TAHAP = "MENUNGGU|DIPEGANG|MENUNGGU_KEDUA|DIPEGANG_KEDUA|DIPUTUS|DIUMUMKAN|DIBALIK";

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
    @RolesAllowed({"panitia", "bkpsdm"})
    public Page<VerifikasiRingkasJson> queue(
            @QueryParam("status") @DefaultValue("DIAJUKAN") @Pattern(regexp = "DIAJUKAN|MS|TMS") String status,
            @QueryParam("tahap") @Pattern(regexp = TAHAP) String tahap,
            @QueryParam("pemegang") @Size(min = 1, max = 255) String pemegang,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        long key = Cursor.after(after);
        List<BarisAntrean> rows;
        if (pemegang != null) {
            rows = store.held(signedIn.instansi(), pemegang, key, limit.fetch());
        } else if (tahap != null) {
            rows = store.work(signedIn.instansi(), VerifikasiStatus.valueOf(tahap), key, limit.fetch());
        } else {
            rows = store.queue(signedIn.instansi(), LamaranStatus.valueOf(status), key, limit.fetch());
        }
        return Page.of(rows, limit, row -> row.kerja().urut()).map(VerifikasiRingkasJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("panitia")
    public VerifikasiJson one(@PathParam("id") UUID id) {
        var file = open.open(id, signedIn.instansi(), TujuanAkses.MELIHAT_LAMARAN, signedIn.actor());
        return VerifikasiJson.of(file, brankas);
    }
}
