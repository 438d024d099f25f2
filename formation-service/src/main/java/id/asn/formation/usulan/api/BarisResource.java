package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.flow.WriteLine;
import id.asn.formation.usulan.store.UsulanStore;
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
    private final WriteLine writing;
    private final Provider<Act> acting;

    BarisResource(UsulanStore store, WriteLine writing, Provider<Act> acting) {
        this.store = store;
        this.writing = writing;
        this.acting = acting;
    }

    /** Adds a line. */
    @POST
    @RolesAllowed({"opd", "bkpsdm"})
    @ResponseStatus(201)
    public BarisJson add(UUID id, @NotNull @Valid BarisJson.Isi isi) {
        return BarisJson.of(writing.add(id, null, isi.isian(), isi.jumlah(), acting.get()));
    }

    /** One line. */
    @GET
    @Path("{baris}")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public BarisJson get(UUID id, UUID baris) {
        return BarisJson.of(store.get(id, Lingkup.of(acting.get().actor())).baris(baris));
    }

    /** Writes a line anew. */
    @PUT
    @Path("{baris}")
    @RolesAllowed({"opd", "bkpsdm"})
    public BarisJson change(UUID id, UUID baris, @NotNull @Valid BarisJson.Isi isi) {
        return BarisJson.of(writing.change(id, baris, isi.isian(), isi.jumlah(), acting.get()));
    }

    /** Takes a line out. */
    @DELETE
    @Path("{baris}")
    @RolesAllowed({"opd", "bkpsdm"})
    public void remove(UUID id, UUID baris) {
        writing.remove(id, baris, acting.get());
    }
}
