package id.asn.platform.testkit.planted.sound.usulan.api;

import id.asn.platform.testkit.planted.Idempotent;
import id.asn.platform.testkit.planted.sound.formasi.Formasi;
import id.asn.platform.testkit.planted.sound.usulan.store.UsulanStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A resource. */
@Path("/v1/usulan")
@Transactional
@Idempotent
public class UsulanResource {
    private final UsulanStore store;

    UsulanResource(UsulanStore store) {
        this.store = store;
    }

    /** Hands it over. */
    @POST
    @Path("/{id: [0-9]+}/pengajuan")
    @RolesAllowed("ppk")
    public Formasi submit(@PathParam("id") long id) {
        return new Formasi(store.find(id).id());
    }
}
