package id.asn.applicant.akses.api;

import id.asn.applicant.akses.Akses;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.periode.Wib;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;

/** Who saw my data. */
@Path("/v1/pelamar/saya/akses")
@Transactional
public class AksesResource {
    private final SignedIn signedIn;
    private final AksesStore store;

    AksesResource(SignedIn signedIn, AksesStore store) {
        this.signedIn = signedIn;
        this.store = store;
    }

    /** One look; the official is not named. */
    public record AksesJson(OffsetDateTime pada, String peran, String instansi, TujuanAkses tujuan, String dokumen) {
        static AksesJson of(Akses it) {
            return new AksesJson(Wib.at(it.pada()), it.peran(), it.instansi(), it.tujuan(), it.dokumen());
        }
    }

    @GET
    @RolesAllowed("pelamar")
    public Page<AksesJson> looks(@QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = store.of(signedIn.actor().person(), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Akses::urut).map(AksesJson::of);
    }
}
