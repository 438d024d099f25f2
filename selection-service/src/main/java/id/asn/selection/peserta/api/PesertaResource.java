package id.asn.selection.peserta.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import id.asn.selection.Peran;
import id.asn.selection.peserta.store.PesertaStore;
import id.asn.selection.peserta.store.PesertaStore.Tersimpan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Participants: the national committee sees all, an agency's committee its own. */
@Path("/v1/peserta")
@Transactional
public class PesertaResource {
    private final PesertaStore store;
    private final SignedIn signedIn;

    PesertaResource(PesertaStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    /** Participants in order of arrival. */
    @GET
    @RolesAllowed({"panselnas", "panitia"})
    public Page<PesertaJson> list(
            @RestQuery String instansi, @RestQuery Integer tahun, @RestQuery String after, @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = store.list(visible(instansi), tahun, Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Tersimpan::urut).map(row -> PesertaJson.of(row.peserta()));
    }

    /** One participant; another agency's is not there for a committee. */
    @GET
    @Path("/{nomor}")
    @RolesAllowed({"panselnas", "panitia"})
    public PesertaJson one(@RestPath String nomor) {
        return store.find(nomor)
                .filter(peserta -> national() || peserta.instansi().equals(signedIn.instansi()))
                .map(PesertaJson::of)
                .orElseThrow(() -> new NotHere("peserta", nomor));
    }

    private String visible(String asked) {
        return national() ? asked : signedIn.instansi();
    }

    private boolean national() {
        return signedIn.actor().is(Peran.PANSELNAS.claim());
    }
}
