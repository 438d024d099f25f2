package id.asn.formation.formasi.api;

import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.api.RincianFormasiJson.Ubahan;
import id.asn.formation.formasi.flow.ChangeSeats;
import id.asn.formation.formasi.flow.DraftRincian;
import id.asn.formation.formasi.flow.ReadAllocation;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Writing and reading rincian. */
@Path("/v1/rincian-formasi")
@Transactional
@Idempotent
public class RincianFormasiResource {
    private final RincianFormasiStore store;
    private final DraftRincian drafting;
    private final ChangeSeats seats;
    private final ReadAllocation allocation;
    private final Provider<Act> acting;

    RincianFormasiResource(
            RincianFormasiStore store,
            DraftRincian drafting,
            ChangeSeats seats,
            ReadAllocation allocation,
            Provider<Act> acting) {
        this.store = store;
        this.drafting = drafting;
        this.seats = seats;
        this.allocation = allocation;
        this.acting = acting;
    }

    /** Breaks a determined usulan down. */
    @POST
    @RolesAllowed("bkpsdm")
    @ResponseStatus(201)
    public RincianFormasiJson draft(@NotNull @Valid RincianFormasiJson.Isi isi) {
        return json(drafting.draft(isi.usulanId(), isi.jumlah(), acting.get()));
    }

    /** Those that the caller may see. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Page<RincianFormasiJson.Ringkasan> list(
            @QueryParam("tahun") Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return store.page(lingkup(), tahun, instansi, after, Limit.of(batas)).map(RincianFormasiJson.Ringkasan::of);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public RincianFormasiJson get(UUID id) {
        return json(store.get(id, lingkup()));
    }

    /** Gives a line other seats. */
    @PUT
    @Path("{id}/baris/{formasi_id}")
    @RolesAllowed("bkpsdm")
    public RincianFormasiJson change(UUID id, @RestPath("formasi_id") UUID formasi, @NotNull @Valid Ubahan ubahan) {
        return json(seats.change(id, formasi, ubahan.jumlah(), acting.get()));
    }

    private RincianFormasiJson json(RincianFormasi rincian) {
        return RincianFormasiJson.of(
                rincian, allocation.of(rincian), acting.get().actor());
    }

    private Lingkup lingkup() {
        return Lingkup.of(acting.get().actor());
    }
}
