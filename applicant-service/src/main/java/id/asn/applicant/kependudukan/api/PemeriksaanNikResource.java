package id.asn.applicant.kependudukan.api;

import id.asn.applicant.kependudukan.JenisPerbedaan;
import id.asn.applicant.kependudukan.PerluDilihat;
import id.asn.applicant.kependudukan.Terperiksa;
import id.asn.applicant.kependudukan.flow.FindTerperiksa;
import id.asn.applicant.kependudukan.flow.ReviewNik;
import id.asn.applicant.kependudukan.store.TinjauanStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;

/** What the civil registry did not confirm, for a person of Panselnas to look at. */
@Path("/v1/pemeriksaan-nik")
@Transactional
@Idempotent
public class PemeriksaanNikResource {
    private static final String KEADAAN = "MENUNGGU|DITINJAU";
    private static final String JENIS = "TIDAK_DITEMUKAN|NAMA|TANGGAL_LAHIR|NOMOR_KK";

    private final SignedIn signedIn;
    private final Precondition precondition;
    private final TinjauanStore store;
    private final FindTerperiksa find;
    private final ReviewNik review;

    PemeriksaanNikResource(
            SignedIn signedIn, Precondition precondition, TinjauanStore store, FindTerperiksa find, ReviewNik review) {
        this.signedIn = signedIn;
        this.precondition = precondition;
        this.store = store;
        this.find = find;
        this.review = review;
    }

    @GET
    @RolesAllowed("panselnas")
    public Page<PemeriksaanRingkasJson> queue(
            @QueryParam("keadaan") @DefaultValue("MENUNGGU") @Pattern(regexp = KEADAAN) String keadaan,
            @QueryParam("jenis") @Pattern(regexp = JENIS) String jenis,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        Optional<JenisPerbedaan> kind = Optional.ofNullable(jenis).map(JenisPerbedaan::valueOf);
        var rows = store.queue("DITINJAU".equals(keadaan), kind, Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, PerluDilihat::urut).map(PemeriksaanRingkasJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("panselnas")
    public PemeriksaanNikJson one(@PathParam("id") UUID id) {
        return PemeriksaanNikJson.of(find.read(id, signedIn.actor()));
    }

    @POST
    @Path("/{id}/putusan")
    @RolesAllowed("panselnas")
    public PemeriksaanRingkasJson review(@PathParam("id") UUID id, @NotNull @Valid TinjauanBaruJson body) {
        Terperiksa seen = find.lock(id, signedIn.actor());
        precondition.honour(seen.versi());
        return PemeriksaanRingkasJson.of(review.review(seen, body.to(), signedIn.actor()));
    }
}
