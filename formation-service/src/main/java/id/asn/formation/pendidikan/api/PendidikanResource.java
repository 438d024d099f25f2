package id.asn.formation.pendidikan.api;

import id.asn.formation.acuan.HariTidakSah;
import id.asn.formation.pendidikan.store.PendidikanStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

/** The national list of educations; it is filled by import. */
@Path("/v1/pendidikan")
@Transactional
public class PendidikanResource {
    private final PendidikanStore store;

    PendidikanResource(PendidikanStore store) {
        this.store = store;
    }

    /** All of them, or those of a level or with a part of a name; today's last word, or as it stood on a day. */
    @GET
    @PermitAll
    public Page<PendidikanJson> list(
            @RestQuery @Pattern(regexp = "[0-9]{2}") String tingkat,
            @RestQuery @Size(max = 100) String q,
            @RestQuery String pada,
            @RestQuery String after,
            @RestQuery Integer batas) {
        return store.page(tingkat, q, HariTidakSah.baca(pada), after, Limit.of(batas))
                .map(PendidikanJson::of);
    }

    /** One of them. */
    @GET
    @Path("{kode}")
    @PermitAll
    public PendidikanJson get(String kode, @RestQuery String pada) {
        return PendidikanJson.of(store.get(kode, HariTidakSah.baca(pada)));
    }
}
