package id.asn.selection.skb.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import id.asn.selection.skb.TerbitanSusunan;
import id.asn.selection.skb.TerbitanSusunan.Kunci;
import id.asn.selection.skb.flow.AnnounceSusunan;
import id.asn.selection.skb.store.SusunanSkbStore;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What SKB is made of: announced by the agency, read by everybody. */
@Path("/v1/susunan-skb")
@Transactional
@Idempotent
public class SusunanSkbResource {
    private final SusunanSkbStore store;
    private final AnnounceSusunan announcement;
    private final SignedIn signedIn;

    SusunanSkbResource(SusunanSkbStore store, AnnounceSusunan announcement, SignedIn signedIn) {
        this.store = store;
        this.announcement = announcement;
        this.signedIn = signedIn;
    }

    /** Those of an agency; a jabatan that is not among them has the CAT alone. */
    @GET
    @PermitAll
    public Page<SusunanSkbJson> list(
            @RestQuery @NotNull Integer tahun,
            @RestQuery @NotNull String instansi,
            @RestQuery String after,
            @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        return Page.of(store.list(tahun, instansi, Cursor.after(after), limit.fetch()), limit, TerbitanSusunan::urut)
                .map(SusunanSkbJson::of);
    }

    /** That of one jabatan. */
    @GET
    @Path("/{tahun}/{instansi}/{jabatan}")
    @PermitAll
    public SusunanSkbJson one(@RestPath int tahun, @RestPath String instansi, @RestPath String jabatan) {
        return store.find(new Kunci(tahun, instansi, jabatan))
                .map(SusunanSkbJson::of)
                .orElseThrow(() -> new NotHere("susunan SKB", jabatan));
    }

    /** Announces it; for another agency there is nothing to announce. */
    @PUT
    @Path("/{tahun}/{instansi}/{jabatan}")
    @RolesAllowed("panitia")
    public SusunanSkbJson put(
            @RestPath int tahun,
            @RestPath String instansi,
            @RestPath String jabatan,
            @NotNull @Valid SusunanSkbJson.Isi isi) {
        if (!instansi.equals(signedIn.instansi())) {
            throw new NotHere("instansi", instansi);
        }
        announcement.announce(new Kunci(tahun, instansi, jabatan), isi.susunan(), isi.dasar(), signedIn.actor());
        return one(tahun, instansi, jabatan);
    }
}
