package id.asn.selection.hasil.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.StatusHasil;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.store.BarisStore.Pasangan;
import id.asn.selection.hasil.store.HasilStore;
import id.asn.selection.hasil.store.ParuhWaktuStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is left of PPPK, from whom the PPK proposes for PPPK Paruh Waktu. */
@Path("/v1/hasil/{id}/paruh-waktu")
@Transactional
public class ParuhWaktuResource {
    private final ParuhWaktuStore store;
    private final HasilStore results;
    private final BerkasPppkJson berkas;
    private final Penglihatan sight;

    ParuhWaktuResource(ParuhWaktuStore store, HasilStore results, BerkasPppkJson berkas, Penglihatan sight) {
        this.store = store;
        this.results = results;
        this.berkas = berkas;
        this.sight = sight;
    }

    /** By formasi, in the order of the announcement; of the last result in force and of no other. */
    @GET
    @RolesAllowed({"panselnas", "auditor", "panitia"})
    public Page<ParuhWaktuJson> list(@RestPath UUID id, @RestQuery String after, @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        Hasil hasil = Penglihatan.about(sight.one(id), true);
        if (hasil.status() != StatusHasil.DIUMUMKAN || continued(hasil)) {
            throw new NotHere("paruh-waktu", id);
        }
        return Page.of(store.of(id, Cursor.after(after), limit.fetch()), limit, Pasangan::urut)
                .map(berkas::outcome)
                .map(ParuhWaktuJson::of);
    }

    /** Once optimalisasi is in force, some who were left before it have a seat. */
    private boolean continued(Hasil hasil) {
        return results.announced(hasil.tahun(), hasil.instansi(), Tahap.OPTIMALISASI_PPPK)
                .filter(later -> later.continues(hasil))
                .isPresent();
    }
}
