package id.asn.formation.wilayah.api;

import id.asn.formation.wilayah.Tingkat;
import id.asn.formation.wilayah.Wilayah;
import id.asn.formation.wilayah.WilayahTidakDikenal;
import id.asn.formation.wilayah.api.WilayahJson.Isi;
import id.asn.formation.wilayah.store.WilayahStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The register of wilayah: everybody reads it, the national offices write it. */
@Path("/v1/wilayah")
@Transactional
@Idempotent
public class WilayahResource {
    private final WilayahStore store;
    private final Precondition precondition;

    WilayahResource(WilayahStore store, Precondition precondition) {
        this.store = store;
        this.precondition = precondition;
    }

    /** All of them, or those in one, of one level, or with a part of a name. */
    @GET
    @PermitAll
    public Page<WilayahJson> list(
            @QueryParam("induk") String induk,
            @QueryParam("tingkat") Tingkat tingkat,
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return store.page(induk, tingkat, q, after, Limit.of(batas)).map(WilayahJson::of);
    }

    /** One of them. */
    @GET
    @Path("{kode}")
    @PermitAll
    public WilayahJson get(String kode) {
        return WilayahJson.of(store.get(kode));
    }

    /** Registers a wilayah below a known one, or corrects what is known of it. */
    @PUT
    @Path("{kode}")
    @RolesAllowed({"bkn", "panrb"})
    public WilayahJson put(@Pattern(regexp = "[0-9]{2}(\\.[0-9]{2}){0,2}") String kode, @NotNull @Valid Isi isi) {
        Wilayah wilayah = store.findForChange(kode).map(this::asRead).orElseGet(() -> registered(kode));
        wilayah.describe(isi.nama(), isi.titik());
        return WilayahJson.of(store.saved(wilayah));
    }

    private Wilayah asRead(Wilayah known) {
        precondition.require(known.versi());
        return known;
    }

    private Wilayah registered(String kode) {
        Wilayah wilayah = new Wilayah(kode);
        if (wilayah.induk() != null && !store.knows(wilayah.induk())) {
            throw new WilayahTidakDikenal("", wilayah.induk());
        }
        return wilayah;
    }
}
