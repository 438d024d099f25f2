package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.RincianUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.flow.ResolveLine;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The lines of a usulan. Each has a version of its own, so that two offices may write two lines at once. */
@Path("/v1/usulan/{id}/rincian")
@Transactional
@Idempotent
public class BarisResource {
    private final UsulanStore store;
    private final ResolveLine lines;
    private final Precondition precondition;
    private final Provider<Act> acting;

    BarisResource(UsulanStore store, ResolveLine lines, Precondition precondition, Provider<Act> acting) {
        this.store = store;
        this.lines = lines;
        this.precondition = precondition;
        this.acting = acting;
    }

    /** Adds a line. */
    @POST
    @RolesAllowed({"opd", "bkpsdm"})
    @ResponseStatus(201)
    public BarisJson add(UUID id, @NotNull @Valid BarisJson.Isi isi) {
        Usulan usulan = store.getForChange(id, lingkup());
        RincianUsulan baris = usulan.add(lines.resolve(usulan.instansi(), isi.isian()), isi.jumlah(), acting.get());
        store.saved(usulan);
        return BarisJson.of(baris);
    }

    /** One line. */
    @GET
    @Path("{baris}")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public BarisJson get(UUID id, UUID baris) {
        return BarisJson.of(store.get(id, lingkup()).baris(baris));
    }

    /** Writes a line anew. */
    @PUT
    @Path("{baris}")
    @RolesAllowed({"opd", "bkpsdm"})
    public BarisJson change(UUID id, UUID baris, @NotNull @Valid BarisJson.Isi isi) {
        Usulan usulan = store.getForChange(id, lingkup());
        precondition.require(usulan.baris(baris).versi());
        usulan.change(baris, lines.resolve(usulan.instansi(), isi.isian()), isi.jumlah(), acting.get());
        return BarisJson.of(store.saved(usulan).baris(baris));
    }

    /** Takes a line out. */
    @DELETE
    @Path("{baris}")
    @RolesAllowed({"opd", "bkpsdm"})
    public void remove(UUID id, UUID baris) {
        Usulan usulan = store.getForChange(id, lingkup());
        precondition.require(usulan.baris(baris).versi());
        usulan.remove(baris, acting.get());
        store.saved(usulan);
    }

    private Lingkup lingkup() {
        return Lingkup.of(acting.get().actor());
    }
}
