package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.BebanKerja;
import id.asn.formation.kebutuhan.Bezetting;
import id.asn.formation.kebutuhan.Efektivitas;
import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.kebutuhan.flow.RulesOfYear;
import id.asn.formation.kebutuhan.store.BebanKerjaStore;
import id.asn.formation.kebutuhan.store.BezettingStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** How heavy the workload is on those who are there. */
@Path("/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}/efektivitas")
@Transactional
public class EfektivitasResource {
    private final BebanKerjaStore store;
    private final BezettingStore staff;
    private final RulesOfYear rules;
    private final AgencyInView agency;

    EfektivitasResource(BebanKerjaStore store, BezettingStore staff, RulesOfYear rules, AgencyInView agency) {
        this.store = store;
        this.staff = staff;
        this.rules = rules;
        this.agency = agency;
    }

    /** Its measure and its class. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public EfektivitasJson get(int tahun, String unit, String jabatan, @QueryParam("instansi") String instansi) {
        Letak letak = new Letak(tahun, agency.of(instansi), unit, jabatan);
        BebanKerja beban = store.get(letak);
        int bezetting = staff.find(letak).map(Bezetting::terisi).orElse(0);
        return EfektivitasJson.of(beban, Efektivitas.of(beban, bezetting, rules.of(tahun)));
    }
}
