package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.Rencana;
import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.kebutuhan.flow.PlanIntake;
import id.asn.formation.kebutuhan.store.RencanaStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Who is planned to come to a position, and to leave it. */
@Path("/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}/rencana")
@Transactional
@Idempotent
public class RencanaResource {
    private final RencanaStore store;
    private final PlanIntake plans;
    private final AgencyInView agency;
    private final Precondition precondition;

    RencanaResource(RencanaStore store, PlanIntake plans, AgencyInView agency, Precondition precondition) {
        this.store = store;
        this.plans = plans;
        this.agency = agency;
        this.precondition = precondition;
    }

    /** As recorded. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public RencanaJson get(int tahun, String unit, String jabatan, @QueryParam("instansi") String instansi) {
        return RencanaJson.of(store.get(new Letak(tahun, agency.of(instansi), unit, jabatan)));
    }

    /** Records the plan, or records it anew. */
    @PUT
    @RolesAllowed({"opd", "bkpsdm"})
    public RencanaJson put(
            @Min(2018) @Max(2100) int tahun, String unit, String jabatan, @NotNull @Valid RencanaJson.Isi isi) {
        Letak letak = new Letak(tahun, agency.own(unit), unit, jabatan);
        store.findForChange(letak).map(Rencana::versi).ifPresent(precondition::require);
        return RencanaJson.of(plans.plan(letak, isi.years()));
    }
}
