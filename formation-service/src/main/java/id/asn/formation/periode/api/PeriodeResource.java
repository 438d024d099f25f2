package id.asn.formation.periode.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.periode.JendelaTahap;
import id.asn.formation.periode.Periode;
import id.asn.formation.periode.PeriodeSudahDitetapkan;
import id.asn.formation.periode.store.PeriodeStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;

/** The national calendar: set once, changed with a reason. */
@Path("/v1/periode/{tahun}")
@Transactional
@Idempotent
public class PeriodeResource {
    private final PeriodeStore store;
    private final Precondition precondition;
    private final Provider<Act> acting;

    PeriodeResource(PeriodeStore store, Precondition precondition, Provider<Act> acting) {
        this.store = store;
        this.precondition = precondition;
        this.acting = acting;
    }

    /** The year's calendar with all its changes. */
    @GET
    @PermitAll
    public PeriodeJson get(int tahun) {
        return PeriodeJson.of(store.get(tahun));
    }

    /** Sets it; saying the same again changes nothing. */
    @PUT
    @RolesAllowed("panselnas")
    public PeriodeJson put(@Min(2018) @Max(2100) int tahun, @NotNull @Valid PeriodeJson.Isi isi) {
        List<JendelaTahap> windows = isi.windows();
        Periode periode = store.findForChange(tahun)
                .map(known -> same(known, windows))
                .orElseGet(() -> store.published(new Periode(tahun, windows)));
        return PeriodeJson.of(periode);
    }

    /** Gives one stage another window. */
    @POST
    @Path("perubahan")
    @RolesAllowed("panselnas")
    public PeriodeJson change(int tahun, @NotNull @Valid PeriodeJson.Ubahan ubahan) {
        Periode periode = store.findForChange(tahun).orElseThrow(() -> new NotHere("periode", tahun));
        precondition.honour(periode.versi());
        periode.change(ubahan.window(), acting.get().because(ubahan.alasan()));
        return PeriodeJson.of(store.published(periode));
    }

    private static Periode same(Periode known, List<JendelaTahap> windows) {
        if (!known.says(windows)) {
            throw new PeriodeSudahDitetapkan(known.tahun());
        }
        return known;
    }
}
