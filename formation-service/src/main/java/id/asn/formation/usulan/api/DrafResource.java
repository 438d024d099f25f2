package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.flow.DraftForUnit;
import id.asn.formation.usulan.flow.WriteLine;
import id.asn.formation.usulan.store.DrafStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The drafts that the OPD of an agency contribute to its usulan. */
@Path("/v1/usulan/{id}/draf-opd")
@Transactional
@Idempotent
public class DrafResource {
    private final UsulanStore usulan;
    private final DrafStore store;
    private final DraftForUnit opening;
    private final WriteLine writing;
    private final Provider<Act> acting;

    DrafResource(UsulanStore usulan, DrafStore store, DraftForUnit opening, WriteLine writing, Provider<Act> acting) {
        this.usulan = usulan;
        this.store = store;
        this.opening = opening;
        this.writing = writing;
        this.acting = acting;
    }

    /** All of them. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public DrafJson.Daftar list(UUID id) {
        Act act = acting.get();
        usulan.get(id, Lingkup.of(act.actor()));
        return DrafJson.Daftar.of(store.of(id), act.actor());
    }

    /** Opens that of a unit. */
    @POST
    @RolesAllowed("opd")
    @ResponseStatus(201)
    public DrafJson open(UUID id, @NotNull @Valid DrafJson.Isi isi) {
        Act act = acting.get();
        return DrafJson.of(opening.open(id, isi.unit(), act), act.actor());
    }

    /** Adds a line that keeps the unit as its origin. */
    @POST
    @Path("{unit}/rincian")
    @RolesAllowed("opd")
    @ResponseStatus(201)
    public BarisJson add(UUID id, String unit, @NotNull @Valid BarisJson.Isi isi) {
        return BarisJson.of(writing.add(id, unit, isi.isian(), isi.jumlah(), acting.get()));
    }
}
