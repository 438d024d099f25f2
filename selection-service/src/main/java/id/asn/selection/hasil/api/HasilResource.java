package id.asn.selection.hasil.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.idempotency.Idempotent;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.flow.AnnounceHasil;
import id.asn.selection.hasil.flow.ComputeHasil;
import id.asn.selection.hasil.store.HasilStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Result versions: computed by one person of the national committee, announced by another. */
@Path("/v1/hasil")
@Transactional
@Idempotent
public class HasilResource {
    private final ComputeHasil compute;
    private final AnnounceHasil announce;
    private final HasilStore results;
    private final Penglihatan sight;
    private final Perbuatan act;

    HasilResource(ComputeHasil compute, AnnounceHasil announce, HasilStore results, Penglihatan sight, Perbuatan act) {
        this.compute = compute;
        this.announce = announce;
        this.results = results;
        this.sight = sight;
        this.act = act;
    }

    /** Computes a version; input that changed nothing gives the version that is there. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed("panselnas")
    public HasilJson compute(@Valid HitungHasilJson wanted) {
        Hasil hasil = compute.compute(wanted.tahun(), wanted.instansi(), wanted.tahap(), act.pelaku());
        return HasilJson.of(hasil, sight.actor());
    }

    /** Versions in the order they were computed. */
    @GET
    @RolesAllowed({"panselnas", "auditor", "panitia"})
    public Page<HasilJson> list(
            @RestQuery String instansi,
            @RestQuery Integer tahun,
            @RestQuery Tahap tahap,
            @RestQuery String after,
            @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = results.list(sight.narrow(instansi, tahun, tahap), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Hasil::urut).map(hasil -> HasilJson.of(hasil, sight.actor()));
    }

    /** One version. */
    @GET
    @Path("/{id}")
    @RolesAllowed({"panselnas", "auditor", "panitia"})
    public HasilJson one(@RestPath UUID id) {
        return HasilJson.of(sight.one(id), sight.actor());
    }

    /** Puts a version in force. */
    @POST
    @Path("/{id}/pengumuman")
    @RolesAllowed("panselnas")
    public HasilJson announce(@RestPath UUID id) {
        Hasil hasil = sight.one(id);
        act.honour(hasil.versi());
        announce.announce(hasil, act.pelaku());
        results.flush();
        return HasilJson.of(hasil, sight.actor());
    }
}
