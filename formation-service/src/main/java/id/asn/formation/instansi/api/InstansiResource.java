package id.asn.formation.instansi.api;

import id.asn.formation.acuan.HariTidakSah;
import id.asn.formation.instansi.Instansi;
import id.asn.formation.instansi.api.InstansiJson.Isi;
import id.asn.formation.instansi.flow.LocateInstansi;
import id.asn.formation.instansi.store.InstansiStore;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The register of agencies. */
@Path("/v1/instansi")
@Transactional
@Idempotent
public class InstansiResource {
    private final InstansiStore store;
    private final LocateInstansi location;
    private final Precondition precondition;

    InstansiResource(InstansiStore store, LocateInstansi location, Precondition precondition) {
        this.store = store;
        this.location = location;
        this.precondition = precondition;
    }

    /** All of them. */
    @GET
    @PermitAll
    public Page<InstansiJson> list(
            @QueryParam("pada") String pada, @QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        return store.page(HariTidakSah.baca(pada), after, Limit.of(batas)).map(InstansiJson::of);
    }

    /** One of them. */
    @GET
    @Path("{kode}")
    @PermitAll
    public InstansiJson get(String kode, @QueryParam("pada") String pada) {
        return InstansiJson.of(store.get(kode, HariTidakSah.baca(pada)));
    }

    /** Registers an agency, or corrects what is known of it. */
    @PUT
    @Path("{kode}")
    @RolesAllowed("bkn")
    public InstansiJson put(@Pattern(regexp = "[0-9]{4}") String kode, @NotNull @Valid Isi isi) {
        Instansi instansi = store.findForChange(kode)
                .map(known -> corrected(known, isi))
                .orElseGet(() -> new Instansi(kode, isi.nama(), isi.jenis()));
        instansi.form(isi.bentuk());
        location.locate(instansi, isi.provinsi());
        instansi.berlaku(isi.berlakuSejak(), isi.berlakuSampai());
        return InstansiJson.of(store.saved(instansi));
    }

    private Instansi corrected(Instansi known, Isi isi) {
        precondition.require(known.versi());
        known.describe(isi.nama(), isi.jenis());
        return known;
    }
}
