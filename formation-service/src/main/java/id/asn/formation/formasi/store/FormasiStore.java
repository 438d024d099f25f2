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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The announced formasi, for whoever works with them; the public reads {@link FormasiTerbuka}. A line without seats is not among them. */
@ApplicationScoped
public class FormasiStore implements PanacheRepositoryBase<Formasi, UUID> {
    private static final String WITH_SEATS = """
            select f from Formasi f join fetch f.asal a join fetch f.rincian r join fetch r.keputusan
            where f.jumlah > 0
            """;
    private static final String ONE = WITH_SEATS + " and r.status in (DIUMUMKAN, DITUTUP) and f.id = ?1";
    private static final String CATALOGUE = WITH_SEATS + """
             and r.status = DIUMUMKAN and f.urut > ?1
            and (?2 is null or r.tahun = ?2)
            and (?3 is null or r.instansi = ?3)
            and (?4 is null or a.jenisPengadaan = ?4)
            and (?5 is null or a.kategori = ?5)
            and (?6 is null or a.jenisKebutuhan = ?6)
            and (?7 is null or a.jabatan.kode = ?7)
            and (?8 is null or exists (select 1 from a.pendidikan p where p.kode = ?8))
            and (?9 is null or a.jabatan.nama ilike ?9 or a.unit.jalur ilike ?9)
            order by f.urut
            """;

    /** The announced formasi, also when it has closed since; any other id is as good as absent. */
    public Formasi get(UUID id) {
        return find(ONE, id).firstResultOptional().orElseThrow(() -> new NotHere("formasi", id));
    }

    /** The catalogue, in the order in which the lines were made. */
    public Page<Formasi> page(FormasiFilter filter, String after, Limit limit) {
        var found = find(
                CATALOGUE,
                Cursor.after(after),
                filter.tahun(),
                filter.instansi(),
                filter.jenisPengadaan(),
                filter.kategori(),
                filter.jenisKebutuhan(),
                filter.jabatan(),
                filter.pendidikan(),
                filter.q() == null ? null : "%" + filter.q() + "%");
        return Page.of(found.page(0, limit.fetch()).list(), limit, Formasi::urut);
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
