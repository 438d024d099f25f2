package id.asn.formation.neraca.store;

import id.asn.formation.neraca.Keterisian;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which results were reported for which line; each version of a result once. */
@ApplicationScoped
public class KeterisianStore {
    private static final String SAID = """
            select terisi, dialihkan, diundurkan, sha256
            from neraca_keterisian where formasi_id = :formasi and versi_hasil = :versi
            """;

    private final EntityManager entities;

    KeterisianStore(EntityManager entities) {
        this.entities = entities;
    }

    /** What this version said of the line before, if it was reported. */
    @SuppressWarnings("unchecked")
    public Optional<Keterisian> find(UUID formasi, UUID versiHasil) {
        List<Tuple> rows = entities.createNativeQuery(SAID, Tuple.class)
                .setParameter("formasi", formasi)
                .setParameter("versi", versiHasil)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Keterisian(
                        row.get("terisi", Integer.class),
                        row.get("dialihkan", Integer.class),
                        row.get("diundurkan", Integer.class),
                        row.get("sha256", String.class)));
    }

    /** Remembers what this version says. */
    public void add(UUID formasi, UUID versiHasil, Keterisian keterisian, Instant at) {
        entities.createNativeQuery("""
                        insert into neraca_keterisian (formasi_id, versi_hasil, terisi, dialihkan, diundurkan, sha256, pada)
                        values (:formasi, :versi, :terisi, :dialihkan, :diundurkan, :sha256, :pada)
                        """)
                .setParameter("formasi", formasi)
                .setParameter("versi", versiHasil)
                .setParameter("terisi", keterisian.terisi())
                .setParameter("dialihkan", keterisian.dialihkan())
                .setParameter("diundurkan", keterisian.diundurkan())
                .setParameter("sha256", keterisian.sha256())
                .setParameter("pada", at)
                .executeUpdate();
    }
}
