package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.Cacat;
import id.asn.formation.usulan.CatatanUsulan;
import id.asn.formation.usulan.store.CatatanStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Notes on a usulan and on its lines, by everybody who works on it. */
@Path("/v1/usulan/{id}")
@Transactional
@Idempotent
public class CatatanResource {
    private final UsulanStore usulan;
    private final CatatanStore store;
    private final Provider<Act> acting;

    CatatanResource(UsulanStore usulan, CatatanStore store, Provider<Act> acting) {
        this.usulan = usulan;
        this.store = store;
        this.acting = acting;
    }

    /** Notes on a line. */
    @POST
    @Path("rincian/{baris}/catatan")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb"})
    @ResponseStatus(201)
    public CatatanJson add(UUID id, UUID baris, @NotNull @Valid CatatanJson.Isi isi) {
        Act act = acting.get();
        var line = usulan.get(id, Lingkup.of(act.actor())).baris(baris);
        CatatanUsulan note = new CatatanUsulan(id, line.id(), null, new Cacat(null, isi.teks()), act);
        store.persist(note);
        return CatatanJson.of(note);
    }

    /** All notes, oldest first, those of returns among them. */
    @GET
    @Path("catatan")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Page<CatatanJson> list(
            UUID id,
            @QueryParam("baris") UUID baris,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        usulan.get(id, Lingkup.of(acting.get().actor()));
        return store.page(id, baris, after, Limit.of(batas)).map(CatatanJson::of);
    }
}
