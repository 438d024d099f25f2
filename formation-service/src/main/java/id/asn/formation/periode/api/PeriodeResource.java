package id.asn.formation.periode.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.periode.JendelaTahap;
import id.asn.formation.periode.Periode;
import id.asn.formation.periode.PeriodeSudahDitetapkan;
import id.asn.formation.periode.flow.ChangeWindow;
import id.asn.formation.periode.flow.ExtendWindow;
import id.asn.formation.periode.flow.TellWindows;
import id.asn.formation.periode.store.PeriodeStore;
import id.asn.platform.idempotency.Idempotent;
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

/** The national calendar: set once, changed with a reason, nationally or for one agency. */
@Path("/v1/periode/{tahun}")
@Transactional
@Idempotent
public class PeriodeResource {
    private final PeriodeStore store;
    private final TellWindows telling;
    private final ChangeWindow changes;
    private final ExtendWindow extensions;
    private final Provider<Act> acting;

    PeriodeResource(
            PeriodeStore store,
            TellWindows telling,
            ChangeWindow changes,
            ExtendWindow extensions,
            Provider<Act> acting) {
        this.store = store;
        this.telling = telling;
        this.changes = changes;
        this.extensions = extensions;
        this.acting = acting;
    }

    /** The year's calendar with all its changes. */
    @GET
    @PermitAll
    public PeriodeJson get(int tahun) {
        return PeriodeJson.of(store.get(tahun).kalender());
    }

    /** Sets it; saying the same again changes nothing. */
    @PUT
    @RolesAllowed("panselnas")
    public PeriodeJson put(@Min(2018) @Max(2100) int tahun, @NotNull @Valid PeriodeJson.Isi isi) {
        List<JendelaTahap> windows = isi.windows();
        Periode periode = store.findForChange(tahun)
                .map(known -> same(known, windows))
                .orElseGet(() ->
                        store.published(new Periode(tahun, windows, acting.get().at())));
        telling.tell(periode);
        return PeriodeJson.of(periode.kalender());
    }

    /** Gives one stage another window. */
    @POST
    @Path("perubahan")
    @RolesAllowed("panselnas")
    public PeriodeJson change(int tahun, @NotNull @Valid PeriodeJson.Ubahan ubahan) {
        Act act = acting.get().because(ubahan.alasan());
        return PeriodeJson.of(changes.change(tahun, periode -> periode.change(ubahan.window(), act))
                .kalender());
    }

    /** Lets one agency close a stage later. */
    @POST
    @Path("perpanjangan")
    @RolesAllowed("panselnas")
    public PeriodeJson extend(int tahun, @NotNull @Valid PeriodeJson.Panjangan isi) {
        Act act = acting.get().because(isi.alasan());
        return PeriodeJson.of(extensions.extend(tahun, isi.perpanjangan(), act).kalender());
    }

    private static Periode same(Periode known, List<JendelaTahap> windows) {
        if (!known.says(windows)) {
            throw new PeriodeSudahDitetapkan(known.tahun());
        }
        return known;
    }
}
