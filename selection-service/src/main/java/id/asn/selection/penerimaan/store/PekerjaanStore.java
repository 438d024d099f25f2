package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PekerjaanStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Jobs. */
@ApplicationScoped
public class PekerjaanStore implements PanacheRepositoryBase<Pekerjaan, UUID> {

    /**
     * The job that no person is asked about, that waits longest and that no other worker holds; it is held until the
     * transaction ends. Released ones go first: what a person has decided is owed sooner than what nobody has seen.
     */
    public Optional<Pekerjaan> takeNext() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                    select * from pekerjaan where status in (:disahkan, :diterima)
                     order by status = :disahkan desc, urut limit 1 for update skip locked
                    """, Pekerjaan.class)
                .setParameter("disahkan", PekerjaanStatus.DISAHKAN.name())
                .setParameter("diterima", PekerjaanStatus.DITERIMA.name())
                .uniqueResultOptional();
    }

    /**
     * What a list asks for; null stands for any.
     *
     * @param tahun budget year of the scores
     */
    public record Saringan(PekerjaanStatus status, JenisPekerjaan jenis, Integer tahun) {}

    /** Jobs in the order in which they came. */
    public List<Pekerjaan> list(Saringan saringan, long after, int count) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("status", saringan.status());
        wanted.put("jenis", saringan.jenis());
        wanted.put("tahun", saringan.tahun());
        wanted.values().removeIf(Objects::isNull);
        StringBuilder query = new StringBuilder("urut > :after");
        wanted.keySet().forEach(name -> query.append(" and %1$s = :%1$s".formatted(name)));
        wanted.put("after", after);
        return find(query + " order by urut", wanted).range(0, count - 1).list();
    }
}
