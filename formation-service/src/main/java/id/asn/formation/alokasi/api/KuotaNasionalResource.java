package id.asn.formation.alokasi.api;

import id.asn.formation.alokasi.KuotaNasional;
import id.asn.formation.alokasi.store.KuotaNasionalStore;
import id.asn.formation.langkah.Act;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** The national plan of a year. */
@Path("/v1/kuota-nasional/{tahun}")
@Transactional
@Idempotent
public class KuotaNasionalResource {
    private final KuotaNasionalStore store;
    private final Precondition precondition;
    private final Provider<Act> acting;

    KuotaNasionalResource(KuotaNasionalStore store, Precondition precondition, Provider<Act> acting) {
        this.store = store;
        this.precondition = precondition;
        this.acting = acting;
    }

    /** The plan with all its versions. */
    @GET
    @RolesAllowed({"panrb", "bkn", "menkeu", "auditor"})
    public KuotaNasionalJson get(int tahun) {
        return KuotaNasionalJson.of(store.get(tahun));
    }

    /** Writes it; only a plan whose sums reconcile. */
    @PUT
    @RolesAllowed("panrb")
    public KuotaNasionalJson put(@Min(2018) @Max(2100) int tahun, @NotNull @Valid KuotaNasionalJson.Isi isi) {
        KuotaNasional kuota = store.findForChange(tahun)
                .map(known -> rewritten(known, isi))
                .orElseGet(() -> new KuotaNasional(tahun, isi.rencana(), acting.get()));
        return KuotaNasionalJson.of(store.saved(kuota));
    }

    private KuotaNasional rewritten(KuotaNasional known, KuotaNasionalJson.Isi isi) {
        precondition.require(known.versi());
        known.write(isi.rencana(), acting.get());
        return known;
    }
}
