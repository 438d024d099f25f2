package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.kebutuhan.store.ProyeksiStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Five years ahead. */
@Path("/v1/proyeksi-pegawai")
@Transactional
public class ProyeksiResource {
    private final ProyeksiStore store;
    private final AgencyInView agency;

    ProyeksiResource(ProyeksiStore store, AgencyInView agency) {
        this.store = store;
        this.agency = agency;
    }

    /** Of an agency, of a unit with those below it, of a position, or of a position in a unit. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public ProyeksiJson get(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2096) Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("unit") String unit,
            @QueryParam("jabatan") String jabatan) {
        String whose = agency.of(instansi, unit);
        return ProyeksiJson.of(tahun, whose, unit, jabatan, store.project(whose, tahun, unit, jabatan));
    }
}
