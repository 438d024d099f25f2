package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.kebutuhan.store.PetaStore;
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

/** The map of positions: need beside staff. */
@Path("/v1/peta-jabatan")
@Transactional
public class PetaResource {
    private final PetaStore store;
    private final AgencyInView agency;

    PetaResource(PetaStore store, AgencyInView agency) {
        this.store = store;
        this.agency = agency;
    }

    /** Unit by unit, each with the sum of itself and those below it. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Page<PetaJson.Unit> units(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("unit") String unit,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return store.page(agency.of(instansi, unit), tahun, unit, after, Limit.of(batas))
                .map(PetaJson.Unit::of);
    }

    /** Summed, in all and per position. */
    @GET
    @Path("jumlah")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public PetaJson sums(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("unit") String unit) {
        String whose = agency.of(instansi, unit);
        return PetaJson.of(tahun, whose, unit, store.positions(whose, tahun, unit));
    }
}
