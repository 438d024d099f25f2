package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.BebanKerja;
import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.kebutuhan.flow.AnalyseWorkload;
import id.asn.formation.kebutuhan.store.BebanKerjaStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The workload analyses of an agency: it writes its own; what they come to is explained to whoever may read them. */
@Path("/v1/kebutuhan/{tahun}")
@Transactional
@Idempotent
public class BebanKerjaResource {
    private final BebanKerjaStore store;
    private final AnalyseWorkload analyses;
    private final AgencyInView agency;
    private final Precondition precondition;

    BebanKerjaResource(
            BebanKerjaStore store, AnalyseWorkload analyses, AgencyInView agency, Precondition precondition) {
        this.store = store;
        this.analyses = analyses;
        this.agency = agency;
        this.precondition = precondition;
    }

    /** All of an agency and year, or those of one unit. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Page<BebanKerjaJson.Ringkas> list(
            int tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("unit") String unit,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return store.page(agency.of(instansi), tahun, unit, after, Limit.of(batas))
                .map(BebanKerjaJson.Ringkas::of);
    }

    /** One of them, explained. */
    @GET
    @Path("unit/{unit}/jabatan/{jabatan}")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public BebanKerjaJson get(int tahun, String unit, String jabatan, @QueryParam("instansi") String instansi) {
        return BebanKerjaJson.of(store.get(new Letak(tahun, agency.of(instansi), unit, jabatan)));
    }

    /** States a workload, or states it anew. */
    @PUT
    @Path("unit/{unit}/jabatan/{jabatan}")
    @RolesAllowed({"opd", "bkpsdm"})
    public BebanKerjaJson put(
            @Min(2018) @Max(2100) int tahun, String unit, String jabatan, @NotNull @Valid BebanKerjaJson.Isi isi) {
        Letak letak = new Letak(tahun, agency.own(unit), unit, jabatan);
        store.findForChange(letak).map(BebanKerja::versi).ifPresent(precondition::require);
        return BebanKerjaJson.of(analyses.analyse(letak, isi.analisis()));
    }

    /** Takes an analysis back; the need of the position is then not known. */
    @DELETE
    @Path("unit/{unit}/jabatan/{jabatan}")
    @RolesAllowed({"opd", "bkpsdm"})
    public void remove(int tahun, String unit, String jabatan) {
        BebanKerja beban = store.getForChange(new Letak(tahun, agency.own(unit), unit, jabatan));
        precondition.require(beban.versi());
        store.delete(beban);
    }
}
