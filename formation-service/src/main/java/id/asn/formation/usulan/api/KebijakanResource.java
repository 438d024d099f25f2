package id.asn.formation.usulan.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.flow.SetPolicy;
import id.asn.formation.usulan.store.KebijakanStore;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** The policy of a year by which usulan are checked, as data. */
@Path("/v1/kebijakan-usulan/{tahun}")
@Transactional
@Idempotent
public class KebijakanResource {
    private final KebijakanStore store;
    private final SetPolicy setting;
    private final Provider<Act> acting;

    KebijakanResource(KebijakanStore store, SetPolicy setting, Provider<Act> acting) {
        this.store = store;
        this.setting = setting;
        this.acting = acting;
    }

    /** The policy in force. */
    @GET
    @PermitAll
    public KebijakanJson get(int tahun) {
        return KebijakanJson.of(store.find(tahun).orElseThrow(() -> new NotHere("kebijakan usulan", tahun)));
    }

    /** Sets it; the one before stays on record. */
    @PUT
    @RolesAllowed("panrb")
    public KebijakanJson put(@Min(2018) @Max(2100) int tahun, @NotNull @Valid KebijakanJson.Isi isi) {
        return KebijakanJson.of(setting.set(tahun, isi.rules(), isi.labels(), acting.get()));
    }
}
