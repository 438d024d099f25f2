package id.asn.applicant.formasi.api;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.store.FormasiStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;

/** The announced formasi for everyone; who fills them and how is formation's and selection's to tell. */
@Path("/v1/formasi")
@Transactional
@Cache(maxAge = 60)
public class FormasiResource {
    private final FormasiStore store;

    FormasiResource(FormasiStore store) {
        this.store = store;
    }

    @GET
    @PermitAll
    public Page<FormasiJson> list(
            @Valid @BeanParam SaringanParam filter,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = store.catalogue(filter.saringan(), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Formasi::urut).map(FormasiJson::of);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public FormasiJson one(@PathParam("id") UUID id) {
        return store.findByIdOptional(id).map(FormasiJson::of).orElseThrow(() -> new NotHere("formasi", id));
    }
}
