package id.asn.formation.periode.store;

import id.asn.formation.periode.Peralihan;
import id.asn.formation.periode.Tahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** What followers were told of the windows. */
@ApplicationScoped
public class PeralihanStore {
    private static final String LAST = """
            select distinct on (tahap, instansi) tahap, nullif(instansi, '') as instansi, nomor, pada
            from periode_peralihan where tahun = :tahun order by tahap, instansi, nomor desc
            """;
    private static final String CLAIM = """
            insert into periode_peralihan (tahun, tahap, instansi, nomor, jenis, pada)
            values (:tahun, :tahap, coalesce(cast(:instansi as text), ''), :nomor, :jenis, :pada) on conflict do nothing
            """;

    private final EntityManager entities;

    PeralihanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The last one of each window of a year. */
    @SuppressWarnings("unchecked")
    public List<Peralihan> last(int tahun) {
        List<Tuple> rows = entities.createNativeQuery(LAST, Tuple.class)
                .setParameter("tahun", tahun)
                .getResultList();
        return rows.stream()
                .map(row -> new Peralihan(
                        Tahap.valueOf(row.get("tahap", String.class)),
                        row.get("instansi", String.class),
                        row.get("nomor", Integer.class),
                        row.get("pada", Instant.class)))
                .toList();
    }

    /** Whether it is the caller's to tell: of all who try, one gets it. */
    public boolean claim(int tahun, Peralihan made) {
        return entities.createNativeQuery(CLAIM)
                        .setParameter("tahun", tahun)
                        .setParameter("tahap", made.tahap().name())
                        .setParameter("instansi", made.instansi())
                        .setParameter("nomor", made.nomor())
                        .setParameter("jenis", made.dibuka() ? "DIBUKA" : "DITUTUP")
                        .setParameter("pada", made.pada())
                        .executeUpdate()
                == 1;
    }
}
