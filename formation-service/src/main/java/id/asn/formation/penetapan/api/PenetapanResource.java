package id.asn.formation.penetapan.api;

import id.asn.formation.penetapan.Rekapitulasi;
import id.asn.formation.penetapan.store.KebutuhanNasionalStore;
import id.asn.formation.penetapan.store.PenetapanStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** All agencies at once. */
@Path("/v1/penetapan-nasional")
@Transactional
public class PenetapanResource {
    private final PenetapanStore store;
    private final KebutuhanNasionalStore needs;

    PenetapanResource(PenetapanStore store, KebutuhanNasionalStore needs) {
        this.store = store;
        this.needs = needs;
    }

    /** Agency by agency. */
    @GET
    @RolesAllowed({"panrb", "bkn", "menkeu", "auditor"})
    public Page<PenetapanJson> list(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return store.page(tahun, after, Limit.of(batas)).map(PenetapanJson::of);
    }

    /** The totals, beside the books they must agree with. */
    @GET
    @Path("rekapitulasi")
    @RolesAllowed({"panrb", "bkn", "menkeu", "auditor"})
    public RekapitulasiJson totals(@QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun) {
        var totals = new Rekapitulasi(tahun, store.cells(tahun), store.states(tahun), store.otherBooks(tahun));
        return RekapitulasiJson.of(totals, needs.all(tahun));
    }
}
