package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.Bezetting;
import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.kebutuhan.flow.RecordStaff;
import id.asn.formation.kebutuhan.store.BezettingStore;
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

/** Who sits in a position at the opening of a year. */
@Path("/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}/bezetting")
@Transactional
@Idempotent
public class BezettingResource {
    private final BezettingStore store;
    private final RecordStaff records;
    private final AgencyInView agency;
    private final Precondition precondition;

    BezettingResource(BezettingStore store, RecordStaff records, AgencyInView agency, Precondition precondition) {
        this.store = store;
        this.records = records;
        this.agency = agency;
        this.precondition = precondition;
    }

    /** As recorded. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public BezettingJson get(int tahun, String unit, String jabatan, @QueryParam("instansi") String instansi) {
        return BezettingJson.of(store.get(new Letak(tahun, agency.of(instansi), unit, jabatan)));
    }

    /** Records the staff, or records them anew. */
    @PUT
    @RolesAllowed({"opd", "bkpsdm"})
    public BezettingJson put(
            @Min(2018) @Max(2100) int tahun, String unit, String jabatan, @NotNull @Valid BezettingJson.Isi isi) {
        Letak letak = new Letak(tahun, agency.own(unit), unit, jabatan);
        store.findForChange(letak).map(Bezetting::versi).ifPresent(precondition::require);
        return BezettingJson.of(records.record(letak, isi.staff()));
    }
}
