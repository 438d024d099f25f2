package id.asn.formation.pekerjaan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** Code lists as they stand today. */
@ApplicationScoped
public class KodeStore {
    private final EntityManager entities;

    KodeStore(EntityManager entities) {
        this.entities = entities;
    }

    /** A code and what it means. */
    public record Kode(String kode, String nama) {}

    /**
     * The codes that the statement answers, at most so many.
     *
     * @param instansi whose, where the statement asks
     */
    @SuppressWarnings("unchecked")
    public List<Kode> list(String sql, String instansi, int most) {
        Query query = entities.createNativeQuery(sql, Tuple.class).setMaxResults(most);
        if (sql.contains(":instansi")) {
            query.setParameter("instansi", instansi);
        }
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Kode(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }
}
