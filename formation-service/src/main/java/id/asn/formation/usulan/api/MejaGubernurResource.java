package id.asn.formation.usulan.api;

import id.asn.formation.usulan.store.KoordinasiStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The desk of a governor: signed usulan of the kabupaten and kota of the own province. */
@Path("/v1/koordinasi-usulan")
@Transactional
public class MejaGubernurResource {
    private final KoordinasiStore store;
    private final SignedIn signedIn;

    MejaGubernurResource(KoordinasiStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    /** Those that wait, those that are done, or both. */
    @GET
    @RolesAllowed({"bkpsdm", "ppk"})
    public Page<KoordinasiJson.Ringkasan> list(
            @QueryParam("tahun") @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("selesai") @Pattern(regexp = "true|false") String selesai,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Boolean done = selesai == null ? null : Boolean.valueOf(selesai);
        return store.page(signedIn.instansi(), tahun, done, after, Limit.of(batas))
                .map(KoordinasiJson.Ringkasan::of);
    }
}
