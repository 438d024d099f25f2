package id.asn.formation.formasi.store;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.formasi.Formasi;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The announced formasi: what everybody may read. A line without seats is not among them. */
@ApplicationScoped
public class FormasiStore implements PanacheRepositoryBase<Formasi, UUID> {
    private static final String ANNOUNCED =
            """
            select f from Formasi f join fetch f.asal a join fetch f.rincian r join fetch r.keputusan
            where r.status = DIUMUMKAN and f.jumlah > 0
            """;
    private static final String ONE = ANNOUNCED + " and f.id = :id";
    private static final String CATALOGUE = ANNOUNCED
            + """
             and f.urut > :after
            and (:tahun is null or r.tahun = :tahun)
            and (:instansi is null or r.instansi = :instansi)
            and (:jenisPengadaan is null or a.jenisPengadaan = :jenisPengadaan)
            and (:kategori is null or a.kategori = :kategori)
            and (:jenisKebutuhan is null or a.jenisKebutuhan = :jenisKebutuhan)
            and (:jabatan is null or a.jabatan.kode = :jabatan)
            and (:pendidikan is null or exists (select 1 from a.pendidikan p where p.kode = :pendidikan))
            and (:q is null
                or lower(a.jabatan.nama) like '%' || lower(:q) || '%'
                or lower(a.unit.jalur) like '%' || lower(:q) || '%')
            order by f.urut
            """;

    /** The announced formasi; any other id is as good as absent. */
    public Formasi get(UUID id) {
        return find(ONE, Parameters.with("id", id))
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("formasi", id));
    }

    /** The catalogue, in the order in which the lines were made. */
    public Page<Formasi> page(FormasiFilter filter, String after, Limit limit) {
        var wanted = Parameters.with("after", Cursor.after(after))
                .and("tahun", filter.tahun())
                .and("instansi", filter.instansi())
                .and("jenisPengadaan", filter.jenisPengadaan())
                .and("kategori", filter.kategori())
                .and("jenisKebutuhan", filter.jenisKebutuhan())
                .and("jabatan", filter.jabatan())
                .and("pendidikan", filter.pendidikan())
                .and("q", filter.q());
        return Page.of(find(CATALOGUE, wanted).page(0, limit.fetch()).list(), limit, Formasi::urut);
    }

    /** What the catalogue is narrowed to; null where it is not. */
    public record FormasiFilter(
            Integer tahun,
            String instansi,
            JenisPengadaan jenisPengadaan,
            Kategori kategori,
            JenisKebutuhan jenisKebutuhan,
            String jabatan,
            String pendidikan,
            String q) {}
}
