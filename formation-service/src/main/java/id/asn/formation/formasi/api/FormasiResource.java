package id.asn.formation.formasi.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.formasi.store.FormasiSiap;
import id.asn.formation.formasi.store.FormasiStore.FormasiFilter;
import id.asn.formation.formasi.store.FormasiTerbuka;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.platform.http.Limit;
import id.asn.platform.http.ReadyPage;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The announced formasi, open to everybody. */
@Path("/v1/formasi")
@Produces(MediaType.APPLICATION_JSON)
public class FormasiResource {
    private final FormasiTerbuka store;

    FormasiResource(FormasiTerbuka store) {
        this.store = store;
    }

    /** All of them, or those that the filters leave. */
    @GET
    @PermitAll
    public ReadyPage list(
            @BeanParam Saringan filter, @QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        return store.page(filter.filter(), after, Limit.of(batas));
    }

    /** One of them. */
    @GET
    @Path("{formasi_id}")
    @PermitAll
    public FormasiSiap get(@RestPath("formasi_id") UUID id) {
        return store.get(id);
    }

    /** The filters of the list. */
    public record Saringan(
            @QueryParam("tahun") Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("jenis_pengadaan") JenisPengadaan jenisPengadaan,
            @QueryParam("kategori") Kategori kategori,
            @QueryParam("jenis_kebutuhan") JenisKebutuhan jenisKebutuhan,
            @QueryParam("jabatan") String jabatan,
            @QueryParam("pendidikan") String pendidikan,
            @QueryParam("q") @Size(max = 100) String q) {

        FormasiFilter filter() {
            return new FormasiFilter(tahun, instansi, jenisPengadaan, kategori, jenisKebutuhan, jabatan, pendidikan, q);
        }
    }
}
