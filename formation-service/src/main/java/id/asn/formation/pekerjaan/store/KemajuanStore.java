package id.asn.formation.pekerjaan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** What workers say while they work. */
@ApplicationScoped
public class KemajuanStore {
    private static final String BEGIN = """
            insert into pekerjaan_kemajuan (pekerjaan_id, percobaan, mulai_pada, dibaca, pada, versi)
            values (:id, 1, :pada, 0, :pada, 1)
            on conflict (pekerjaan_id) do update set percobaan = pekerjaan_kemajuan.percobaan + 1,
                mulai_pada = excluded.mulai_pada, dibaca = 0, pada = excluded.pada, versi = pekerjaan_kemajuan.versi + 1
            returning percobaan
            """;
    private static final String SAY = """
            update pekerjaan_kemajuan set dibaca = :dibaca, pada = :pada, versi = versi + 1 where pekerjaan_id = :id
            """;

    private final EntityManager entities;

    KemajuanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Work begins, once more; answers for the how-manieth time. */
    public int begin(UUID pekerjaan, Instant now) {
        return ((Number) entities.createNativeQuery(BEGIN)
                        .setParameter("id", pekerjaan)
                        .setParameter("pada", now)
                        .getSingleResult())
                .intValue();
    }

    /** So many rows are read. */
    public void say(UUID pekerjaan, long dibaca, Instant now) {
        entities.createNativeQuery(SAY)
                .setParameter("id", pekerjaan)
                .setParameter("dibaca", dibaca)
                .setParameter("pada", now)
                .executeUpdate();
    }
}
