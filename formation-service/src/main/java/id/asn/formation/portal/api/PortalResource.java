package id.asn.formation.portal.api;

import id.asn.formation.portal.BarisPortal;
import id.asn.formation.portal.PencarianPortal;
import id.asn.formation.portal.PendidikanPortal;
import id.asn.formation.portal.store.PendidikanPortalStore;
import id.asn.formation.portal.store.PortalStore;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestPath;

/** The three calls that public programs make. */
@Path("/{tahun: [0-9]+}")
public class PortalResource {
    private final PortalStore store;
    private final PendidikanPortalStore pendidikan;

    PortalResource(PortalStore store, PendidikanPortalStore pendidikan) {
        this.store = store;
        this.pendidikan = pendidikan;
    }

    /** The list, those with most seats first. */
    @GET
    @Path("portal/spf")
    @PermitAll
    public AmplopJson<AmplopJson.Daftar<BarisPortal>> list(
            @RestPath int tahun, @BeanParam Saringan filter, @BeanParam Potongan cut) {
        return AmplopJson.of(store.page(filter.search(tahun), cut.from(), cut.size()));
    }

    /** One formasi. */
    @GET
    @Path("portal/spf/{formasi_id}")
    @PermitAll
    public AmplopJson<RincianPortalJson> get(@RestPath int tahun, @RestPath("formasi_id") String formasi) {
        return AmplopJson.of(RincianPortalJson.of(store.get(tahun, IdPortal.of(formasi))));
    }

    /** The educations of the year. */
    @GET
    @Path("referensi/pendidikan")
    @PermitAll
    public AmplopJson<AmplopJson.Daftar<PendidikanPortal>> educations(
            @RestPath int tahun,
            @QueryParam("tingkat") String tingkat,
            @QueryParam("nama") String nama,
            @BeanParam Potongan cut) {
        return AmplopJson.of(
                pendidikan.page(tahun, Potongan.word(tingkat), Potongan.word(nama), cut.from(), cut.size()));
    }

    /** The filters of the list. */
    public record Saringan(
            @QueryParam("kode_ref_pend") String kodeRefPend,
            @QueryParam("instansi_id") String instansiId,
            @QueryParam("pengadaan_kd") String pengadaanKd,
            @QueryParam("jenis_formasi_id") String jenisFormasiId,
            @QueryParam("nm_jabatan") String nmJabatan) {

        PencarianPortal search(int tahun) {
            return new PencarianPortal(tahun, kodeRefPend, instansiId, pengadaanKd, jenisFormasiId, nmJabatan);
        }
    }
}
