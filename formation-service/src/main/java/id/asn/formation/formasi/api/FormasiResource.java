package id.asn.formation.formasi.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.formation.formasi.flow.ReadAnnounced;
import id.asn.formation.formasi.store.FormasiStore;
import id.asn.formation.formasi.store.FormasiStore.FormasiFilter;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The announced formasi, open to everybody. */
@Path("/v1/formasi")
@Transactional
public class FormasiResource {
    private final FormasiStore store;
    private final ReadAnnounced reading;

    FormasiResource(FormasiStore store, ReadAnnounced reading) {
        this.store = store;
        this.reading = reading;
    }

    /** All of them, or those that the filters leave. */
    @GET
    @PermitAll
    public Page<FormasiDiumumkan> list(
            @BeanParam Saringan filter, @QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        return store.page(filter.filter(), after, Limit.of(batas)).map(reading::read);
    }

    /** One of them. */
    @GET
    @Path("{formasi_id}")
    @PermitAll
    public FormasiJson get(@RestPath("formasi_id") UUID id) {
        Formasi formasi = store.get(id);
        return new FormasiJson(reading.read(formasi), formasi.rincian().versi());
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
