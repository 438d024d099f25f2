package id.asn.selection.hasil.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.store.PerubahanStore;
import id.asn.selection.hasil.store.PerubahanStore.Beda;
import id.asn.selection.hasil.store.PerubahanStore.Pasangan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What changed from one version to another, for whom, and why. */
@Path("/v1/hasil/{id}/perubahan")
@Transactional
public class PerubahanResource {
    private final Pembanding pembanding;
    private final PerubahanStore store;
    private final UraianPerubahan uraian;

    PerubahanResource(Pembanding pembanding, PerubahanStore store, UraianPerubahan uraian) {
        this.pembanding = pembanding;
        this.store = store;
        this.uraian = uraian;
    }

    /** From the version before, or the one that is named, to this one. */
    @GET
    @RolesAllowed({"panselnas", "auditor", "panitia"})
    public Page<PerubahanJson> changes(
            @RestPath UUID id, @RestQuery UUID dari, @RestQuery String after, @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        long from = Cursor.after(after);
        Hasil baru = pembanding.one(id);
        Hasil lama = pembanding.before(baru, dari);
        boolean lintas = !lama.sameSeries(baru);
        boolean aturan = !lintas && pembanding.otherRules(lama, baru);
        boolean seinstansi = baru.tahap().optimalisasi();
        Pasangan pair = new Pasangan(lama.id(), baru.id(), lintas, seinstansi);
        return Page.of(store.differences(pair, from, limit.fetch()), limit, Beda::tempat)
                .map(beda -> lintas ? uraian.ofOptimalisasi(beda) : uraian.of(beda, aturan, seinstansi));
    }
}
