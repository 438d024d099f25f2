package id.asn.applicant.notifikasi.api;

import id.asn.applicant.notifikasi.Pesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What one was told, whether or not a mail carried it. */
@Path("/v1/pelamar/saya/pesan")
@Transactional
public class PesanResource {
    private final SignedIn signedIn;
    private final PesanStore store;

    PesanResource(SignedIn signedIn, PesanStore store) {
        this.signedIn = signedIn;
        this.store = store;
    }

    @GET
    @RolesAllowed("pelamar")
    public Page<PesanJson> list(@QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = store.own(signedIn.actor().person(), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Pesan::urut).map(PesanJson::of);
    }
}
