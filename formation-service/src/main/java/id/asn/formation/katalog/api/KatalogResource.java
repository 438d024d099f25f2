package id.asn.formation.katalog.api;

import id.asn.formation.katalog.store.Dokumen;
import id.asn.formation.katalog.store.KatalogStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The public catalogue. */
@Path("/v1/katalog")
public class KatalogResource {
    private final KatalogStore store;

    KatalogResource(KatalogStore store) {
        this.store = store;
    }

    /** What the filters leave, page by page. */
    @GET
    @PermitAll
    public Page<Dokumen> list(
            @BeanParam @Valid SaringanKatalog filter,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return store.page(filter.search(), after, Limit.of(batas));
    }

    /** One formasi. */
    @GET
    @Path("{formasi_id}")
    @PermitAll
    public Dokumen get(@RestPath("formasi_id") UUID formasi) {
        return store.get(formasi);
    }
}
