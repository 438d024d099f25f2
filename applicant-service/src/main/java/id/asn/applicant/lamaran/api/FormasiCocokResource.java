package id.asn.applicant.lamaran.api;

import id.asn.applicant.formasi.Saringan;
import id.asn.applicant.lamaran.flow.AssessPelamar;
import id.asn.applicant.lamaran.store.CocokStore;
import id.asn.applicant.lamaran.syarat.Kecocokan;
import id.asn.applicant.lamaran.syarat.Kecocokan.Cocok;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which formasi fit the person who asks. */
@Path("/v1/formasi-cocok")
@Transactional
public class FormasiCocokResource {
    private static final String KEBUTUHAN = "UMUM|CUMLAUDE|DISABILITAS|DIASPORA|PAPUA|KALIMANTAN|DAERAH_TERTINGGAL";

    private final SignedIn signedIn;
    private final CocokStore store;
    private final AssessPelamar assess;

    FormasiCocokResource(SignedIn signedIn, CocokStore store, AssessPelamar assess) {
        this.signedIn = signedIn;
        this.store = store;
        this.assess = assess;
    }

    @GET
    @RolesAllowed("pelamar")
    public Page<FormasiCocokJson> list(
            @QueryParam("tahun") @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") @Pattern(regexp = "[0-9]{4}") String instansi,
            @QueryParam("jenis_pengadaan") @Pattern(regexp = "CPNS|PPPK") String jenisPengadaan,
            @QueryParam("jenis_kebutuhan") @Pattern(regexp = KEBUTUHAN) String jenisKebutuhan,
            @QueryParam("pendidikan") @Pattern(regexp = "[0-9A-Z]{1,10}") String pendidikan,
            @QueryParam("q") @Size(min = 2, max = 100) String q,
            @QueryParam("semua") @DefaultValue("false") boolean semua,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        Saringan wanted = Saringan.of(tahun, instansi, jenisPengadaan, jenisKebutuhan, pendidikan, q);
        Kecocokan search = assess.search(store.registered(signedIn.actor().person()), wanted);
        List<Cocok> rows = search.page(semua, Cursor.after(after), limit.fetch());
        var formasi = store.formasi(rows);
        return Page.of(rows, limit, Cocok::urut).map(it -> FormasiCocokJson.of(it, formasi.get(it.formasiId())));
    }
}
