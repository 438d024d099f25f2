package id.asn.formation.penetapan.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.penetapan.UsulAlokasi;
import id.asn.formation.penetapan.flow.ProposeAllocation;
import id.asn.formation.penetapan.flow.SignAllocation;
import id.asn.formation.penetapan.store.UsulAlokasiStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.http.Precondition;
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

/** How a national plan is divided among the agencies: calculated, changed with a reason, signed by somebody else. */
@Path("/v1/usul-alokasi")
@Transactional
@Idempotent
public class UsulAlokasiResource {
    private final UsulAlokasiStore store;
    private final ProposeAllocation proposing;
    private final SignAllocation signing;
    private final Precondition precondition;
    private final Provider<Act> acting;

    UsulAlokasiResource(
            UsulAlokasiStore store,
            ProposeAllocation proposing,
            SignAllocation signing,
            Precondition precondition,
            Provider<Act> acting) {
        this.store = store;
        this.proposing = proposing;
        this.signing = signing;
        this.precondition = precondition;
        this.acting = acting;
    }

    /** Calculates a proposal from what is verified now. */
    @POST
    @RolesAllowed("panrb")
    @ResponseStatus(201)
    public UsulAlokasiJson propose(@NotNull @Valid IsiUsulAlokasi isi) {
        return json(proposing.propose(isi.tahun(), isi.kebijakan(), isi.floors(), acting.get()));
    }

    /** All proposals, or those of a year. */
    @GET
    @RolesAllowed({"panrb", "bkn", "menkeu", "auditor"})
    public Page<UsulAlokasiJson.Ringkasan> list(
            @QueryParam("tahun") Integer tahun, @QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        return store.page(tahun, after, Limit.of(batas)).map(UsulAlokasiJson.Ringkasan::of);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @RolesAllowed({"panrb", "bkn", "menkeu", "auditor"})
    public UsulAlokasiJson get(UUID id) {
        return json(store.get(id));
    }

    /** Its lines, each explained. */
    @GET
    @Path("{id}/baris")
    @RolesAllowed({"panrb", "bkn", "menkeu", "auditor"})
    public Page<BarisUsulAlokasiJson> lines(
            UUID id,
            @QueryParam("instansi") String instansi,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return store.lines(id, instansi, after, Limit.of(batas)).map(BarisUsulAlokasiJson::of);
    }

    /** Gives agencies other seats. */
    @POST
    @Path("{id}/perubahan")
    @RolesAllowed("panrb")
    public UsulAlokasiJson change(UUID id, @NotNull @Valid IsiUsulAlokasi.Ubahan ubahan) {
        UsulAlokasi usul = store.getForChange(id);
        precondition.honour(usul.versi());
        usul.change(ubahan.perubahan(), acting.get().because(ubahan.alasan()));
        return json(store.saved(usul));
    }

    /** Another person signs. */
    @POST
    @Path("{id}/penandatanganan")
    @RolesAllowed("panrb")
    public UsulAlokasiJson sign(UUID id) {
        return json(signing.sign(id, acting.get()));
    }

    private UsulAlokasiJson json(UsulAlokasi usul) {
        return UsulAlokasiJson.of(usul, acting.get().actor());
    }
}
