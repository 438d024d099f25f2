package id.asn.formation.neraca.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.neraca.Neraca;
import id.asn.formation.neraca.Pemeriksaan;
import id.asn.formation.neraca.store.NeracaAudit;
import id.asn.formation.neraca.store.NeracaStore;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Reading the books: one line, totals, and the proof. */
@Path("/v1/neraca")
@Transactional
public class NeracaResource {
    private final NeracaStore store;
    private final NeracaAudit audit;
    private final SignedIn signedIn;

    NeracaResource(NeracaStore store, NeracaAudit audit, SignedIn signedIn) {
        this.store = store;
        this.audit = audit;
        this.signedIn = signedIn;
    }

    /** Totals of a year by golongan: of an agency, or of all that the caller may see. */
    @GET
    @RolesAllowed({"bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public NeracaJson totals(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun, @QueryParam("instansi") String asked) {
        Lingkup lingkup = Lingkup.of(signedIn.actor());
        String instansi = asked == null && !lingkup.nasional() ? signedIn.instansi() : asked;
        if (instansi != null && !lingkup.sees(instansi)) {
            throw new NotHere("neraca instansi", instansi);
        }
        return NeracaJson.of(tahun, instansi, audit.totals(tahun, instansi));
    }

    /** The books of one line. */
    @GET
    @Path("formasi/{formasi_id}")
    @RolesAllowed({"bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public NeracaFormasiJson line(@RestPath("formasi_id") UUID formasi) {
        Lingkup lingkup = Lingkup.of(signedIn.actor());
        Neraca neraca = store.find(formasi)
                .filter(found -> lingkup.sees(found.rekening().instansi()))
                .orElseThrow(() -> new NotHere("neraca formasi", formasi));
        return NeracaFormasiJson.of(neraca, store.entries(formasi));
    }

    /** Whether every balance is what its entries say. */
    @GET
    @Path("pemeriksaan")
    @RolesAllowed("auditor")
    public Pemeriksaan examine() {
        return audit.examine();
    }
}
