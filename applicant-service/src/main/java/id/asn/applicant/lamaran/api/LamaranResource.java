package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.flow.CreateLamaran;
import id.asn.applicant.lamaran.store.KeadaanStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One's own lamaran. */
@Path("/v1/lamaran")
@Transactional
@Idempotent
public class LamaranResource {
    private final SignedIn signedIn;
    private final LamaranStore store;
    private final KeadaanStore standing;
    private final CreateLamaran create;

    LamaranResource(SignedIn signedIn, LamaranStore store, KeadaanStore standing, CreateLamaran create) {
        this.signedIn = signedIn;
        this.store = store;
        this.standing = standing;
        this.create = create;
    }

    @POST
    @RolesAllowed("pelamar")
    @ResponseStatus(201)
    public LamaranJson create(@NotNull @Valid PilihanJson body) {
        Lamaran draft = create.create(body.formasiId(), signedIn.actor());
        store.flush();
        return LamaranJson.of(standing.own(draft.id(), signedIn.actor().person()));
    }

    @GET
    @RolesAllowed("pelamar")
    public Page<LamaranRingkasJson> list(@QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = store.allOwn(signedIn.actor().person(), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Lamaran::urut).map(LamaranRingkasJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("pelamar")
    @Transactional(TxType.SUPPORTS)
    public LamaranJson one(@PathParam("id") UUID id) {
        return LamaranJson.of(standing.own(id, signedIn.actor().person()));
    }
}
