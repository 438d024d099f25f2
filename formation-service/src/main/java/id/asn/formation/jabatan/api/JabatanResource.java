package id.asn.formation.jabatan.api;

import id.asn.formation.acuan.HariTidakSah;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.api.JabatanJson.Isi;
import id.asn.formation.jabatan.store.JabatanStore;
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

/** The catalogue of positions. */
@Path("/v1/jabatan")
@Transactional
@Idempotent
public class JabatanResource {
    private final JabatanStore store;
    private final Precondition precondition;

    JabatanResource(JabatanStore store, Precondition precondition) {
        this.store = store;
        this.precondition = precondition;
    }

    /** All of them, or those of a kategori or with a part of a name. */
    @GET
    @PermitAll
    public Page<JabatanJson> list(
            @QueryParam("kategori") Kategori kategori,
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("pada") String pada,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return store.page(kategori, q, HariTidakSah.baca(pada), after, Limit.of(batas))
                .map(JabatanJson::of);
    }

    /** One of them. */
    @GET
    @Path("{kode}")
    @PermitAll
    public JabatanJson get(String kode, @QueryParam("pada") String pada) {
        return JabatanJson.of(store.get(kode, HariTidakSah.baca(pada)));
    }

    /** Registers a position, or corrects what is known of it. */
    @PUT
    @Path("{kode}")
    @RolesAllowed("bkn")
    public JabatanJson put(@Pattern(regexp = "[A-Za-z0-9.-]{1,20}") String kode, @NotNull @Valid Isi isi) {
        Jabatan jabatan = store.findForChange(kode)
                .map(known -> corrected(known, isi))
                .orElseGet(() -> new Jabatan(kode, isi.nama(), isi.kategori(), isi.kelompokJabatan()));
        jabatan.classify(isi.rumpun(), isi.jenjang());
        jabatan.berlaku(isi.berlakuSejak(), isi.berlakuSampai());
        return JabatanJson.of(store.saved(jabatan));
    }

    private Jabatan corrected(Jabatan known, Isi isi) {
        precondition.require(known.versi());
        known.describe(isi.nama(), isi.kategori(), isi.kelompokJabatan());
        return known;
    }
}
