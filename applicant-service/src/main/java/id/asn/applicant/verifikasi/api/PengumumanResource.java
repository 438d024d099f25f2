package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.BarisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.store.DaftarStore;
import id.asn.applicant.verifikasi.store.DaftarStore.Saringan;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

/** What agencies have announced, for everyone: numbers, formasi and verdict, no identities. */
@Path("/v1/pengumuman-administrasi")
@Transactional
@Cache(maxAge = 60)
public class PengumumanResource {
    private final PengumumanStore store;
    private final DaftarStore lists;

    PengumumanResource(PengumumanStore store, DaftarStore lists) {
        this.store = store;
        this.lists = lists;
    }

    @GET
    @PermitAll
    public Page<PengumumanJson> list(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") @Pattern(regexp = "[0-9]{4}") String instansi,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = store.told(tahun, instansi, Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, PengumumanAdministrasi::urut).map(PengumumanJson::of);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public PengumumanJson one(@PathParam("id") UUID id) {
        return PengumumanJson.of(store.told(id));
    }

    @GET
    @Path("/{id}/baris")
    @PermitAll
    public Page<BarisPengumumanJson> rows(
            @PathParam("id") UUID id,
            @QueryParam("formasi_id") UUID formasi,
            @QueryParam("putusan") @Pattern(regexp = "MS|TMS") String putusan,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        UUID told = store.told(id).id();
        var rows = lists.read(told, new Saringan(formasi, putusan), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, BarisPengumuman::urut).map(BarisPengumumanJson::of);
    }

    @GET
    @Path("/{id}/unduhan.csv")
    @Produces("text/csv; charset=UTF-8")
    @PermitAll
    public RestResponse<StreamingOutput> csv(@PathParam("id") UUID id) {
        PengumumanAdministrasi told = store.told(id);
        StreamingOutput whole = out -> lists.csv(told.id(), out);
        return RestResponse.ResponseBuilder.ok(whole)
                .header(HttpHeaders.ETAG, "\"%d\"".formatted(told.versi()))
                .build();
    }
}
