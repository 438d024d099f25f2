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
    private static final String OF_AGENCY = WITH_SEATS + """
             and r.status in (DIUMUMKAN, DITUTUP) and r.instansi = ?1 and r.tahun = ?2 and f.urut > ?3
            order by f.urut
            """;

    /** The announced formasi, also when it has closed since; any other id is as good as absent. */
    public Formasi get(UUID id) {
        return find(ONE, id).firstResultOptional().orElseThrow(() -> new NotHere("formasi", id));
    }

    /** What an agency announced for a year, also when it has closed since, in the order in which the lines were made. */
    public Page<Formasi> page(String instansi, int tahun, String after, Limit limit) {
        var found = find(OF_AGENCY, instansi, tahun, Cursor.after(after));
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
