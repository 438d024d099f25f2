package id.asn.applicant.formasi.api;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.Saringan;
import id.asn.applicant.formasi.store.FormasiStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;

/**
 * The announced formasi for everyone; who fills them and how is formation's and selection's to tell. Words of a list come
 * as text, so that a wrong one is a 400 that names it.
 */
@Path("/v1/formasi")
@Transactional
@Cache(maxAge = 60)
public class FormasiResource {
    private static final String KEBUTUHAN = "UMUM|CUMLAUDE|DISABILITAS|DIASPORA|PAPUA|KALIMANTAN|DAERAH_TERTINGGAL";

    private final FormasiStore store;

    FormasiResource(FormasiStore store) {
        this.store = store;
    }

    @GET
    @PermitAll
    public Page<FormasiJson> list(
            @QueryParam("tahun") @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") @Pattern(regexp = "[0-9]{4}") String instansi,
            @QueryParam("jenis_pengadaan") @Pattern(regexp = "CPNS|PPPK") String jenisPengadaan,
            @QueryParam("jenis_kebutuhan") @Pattern(regexp = KEBUTUHAN) String jenisKebutuhan,
            @QueryParam("pendidikan") @Pattern(regexp = "[0-9A-Z]{1,10}") String pendidikan,
            @QueryParam("q") @Size(min = 2, max = 100) String q,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        Saringan filter = Saringan.of(tahun, instansi, jenisPengadaan, jenisKebutuhan, pendidikan, q);
        var rows = store.catalogue(filter, Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Formasi::urut).map(FormasiJson::of);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public FormasiJson one(@PathParam("id") UUID id) {
        return store.findByIdOptional(id).map(FormasiJson::of).orElseThrow(() -> new NotHere("formasi", id));
    }
}
