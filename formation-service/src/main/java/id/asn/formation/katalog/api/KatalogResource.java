package id.asn.formation.katalog.api;

import id.asn.formation.katalog.RingkasanKatalog;
import id.asn.formation.katalog.store.Dokumen;
import id.asn.formation.katalog.store.FasetStore;
import id.asn.formation.katalog.store.KatalogStore;
import id.asn.formation.katalog.store.KatalogUnduhan;
import id.asn.platform.http.Limit;
import id.asn.platform.http.ReadyPage;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The public catalogue. */
@Path("/v1/katalog")
@Produces(MediaType.APPLICATION_JSON)
public class KatalogResource {
    private final KatalogStore store;
    private final FasetStore facets;
    private final KatalogUnduhan download;
    private final Ingatan memory;

    KatalogResource(KatalogStore store, FasetStore facets, KatalogUnduhan download, Ingatan memory) {
        this.store = store;
        this.facets = facets;
        this.download = download;
        this.memory = memory;
    }

    /** What the filters leave, page by page. */
    @GET
    @PermitAll
    public ReadyPage list(
            @BeanParam SaringanKatalog filter,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas,
            @Context RoutingContext call) {
        return memory.keep(call, store.page(filter.search(), after, Limit.of(batas)));
    }

    /** How much the filters leave, counted by the facets asked for. */
    @GET
    @Path("ringkasan")
    @PermitAll
    public RingkasanKatalog count(@BeanParam SaringanKatalog filter, @QueryParam("faset") String faset) {
        return facets.count(filter.search(), PilihanFaset.of(faset));
    }

    /** All of it, for spreadsheets. */
    @GET
    @Path("unduhan.csv")
    @Produces("text/csv; charset=UTF-8")
    @PermitAll
    public StreamingOutput csv(@QueryParam("tahun") @Min(2018) @Max(2100) Integer tahun) {
        download.admit();
        return out -> download.csv(tahun, out);
    }

    /** All of it, for programs. */
    @GET
    @Path("unduhan.ndjson")
    @Produces("application/x-ndjson")
    @PermitAll
    public StreamingOutput ndjson(@QueryParam("tahun") @Min(2018) @Max(2100) Integer tahun) {
        download.admit();
        return out -> download.ndjson(tahun, out);
    }

    /** One formasi. */
    @GET
    @Path("{formasi_id}")
    @PermitAll
    public Dokumen get(@RestPath("formasi_id") UUID formasi) {
        return store.get(formasi);
    }
}
