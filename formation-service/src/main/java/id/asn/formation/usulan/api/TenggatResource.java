package id.asn.formation.usulan.api;

import id.asn.formation.usulan.TenggatUsulan;
import id.asn.formation.usulan.store.TenggatStore;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How long each step of a usulan may take: parameters with their source and their doubt. */
@Path("/v1/tenggat-usulan")
@Transactional
@Idempotent
public class TenggatResource {
    private final TenggatStore store;

    TenggatResource(TenggatStore store) {
        this.store = store;
    }

    /** All rules, superseded ones too. */
    @GET
    @PermitAll
    public TenggatJson.Daftar list() {
        return TenggatJson.Daftar.of(store.everything());
    }

    /** Sets a rule for steps that begin on its day or later. */
    @POST
    @RolesAllowed("panrb")
    @ResponseStatus(201)
    public TenggatJson set(@NotNull @Valid TenggatJson.Isi isi) {
        TenggatUsulan rule = isi.rule();
        store.persistAndFlush(rule);
        return TenggatJson.of(rule);
    }
}
