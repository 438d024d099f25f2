package id.asn.applicant.antrean.store;

import id.asn.applicant.antrean.Gelombang;
import id.asn.applicant.antrean.Kegiatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;

/**
 * Gives numbers. Whoever takes one holds the line shared until the commit; who draws the lot or passes numbers over holds
 * it alone, and so sees every ticket that was taken before.
 */
@ApplicationScoped
public class TiketStore {
    private final EntityManager entities;

    TiketStore(EntityManager entities) {
        this.entities = entities;
    }

    static String sequence(Kegiatan act) {
        return "antrean_" + act.name().toLowerCase(Locale.ROOT);
    }

    /** Holds the line shared, beside others who take a number. */
    public void share(UUID line) {
        lock("pg_advisory_xact_lock_shared", "antrean " + line);
    }

    /** Holds the line alone. */
    public void seize(UUID line) {
        lock("pg_advisory_xact_lock", "antrean " + line);
    }

    /** Lets a person take one number at a time, whatever device asks. */
    public void seizeHolder(UUID holder) {
        lock("pg_advisory_xact_lock", "tiket " + holder);
    }

    /** True for one transaction at a time: it draws the lot, and the others need not wait for it. */
    public boolean mayDraw(UUID line) {
        return (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))", Boolean.class)
                        .setParameter("key", "undian " + line)
                        .getSingleResult();
    }

    /** Counts the tickets of before the opening: up to the last that was taken in time. The line must be held alone. */
    public void draw(UUID line) {
        String sql = """
                update antrean_gelombang g
                   set praantre = coalesce((select t.nomor from antrean_tiket t
                                             where t.gelombang = g.id and t.diambil < g.dibuka
                                             order by t.nomor desc limit 1), 0)
                 where g.id = :id and g.praantre is null
                """;
        entities.createNativeQuery(sql).setParameter("id", line).executeUpdate();
    }

    /** Passes over the numbers up to this one, whose turns went by while nobody came. The line must be held alone. */
    public void pass(Gelombang line, long number) {
        String sql = """
                select setval('%1$s', greatest(s.last_value, g.awal + :nomor))
                  from %1$s s, antrean_gelombang g where g.id = :id
                """.formatted(sequence(line.kegiatan()));
        entities.createNativeQuery(sql)
                .setParameter("nomor", number)
                .setParameter("id", line.id())
                .getSingleResult();
    }

    /** Gives the holder the next number, in the place of one that is used up. The line and the holder must be held. */
    public void give(Gelombang line, UUID holder) {
        String sql = """
                insert into antrean_tiket (gelombang, pemilik, nomor, diambil)
                select g.id, :pemilik, nextval('%s') - g.awal, clock_timestamp() from antrean_gelombang g where g.id = :id
                on conflict (gelombang, pemilik) do update
                   set nomor = excluded.nomor, diambil = excluded.diambil, selesai = null
                """.formatted(sequence(line.kegiatan()));
        entities.createNativeQuery(sql)
                .setParameter("pemilik", holder)
                .setParameter("id", line.id())
                .executeUpdate();
    }

    /** The holder did what the ticket was for. */
    public void finish(UUID line, UUID holder) {
        String sql =
                "update antrean_tiket set selesai = clock_timestamp() where gelombang = :id and pemilik = :pemilik";
        entities.createNativeQuery(sql)
                .setParameter("id", line)
                .setParameter("pemilik", holder)
                .executeUpdate();
    }

    private void lock(String function, String key) {
        entities.createNativeQuery("select 1 from %s(hashtextextended(:key, 0))".formatted(function))
                .setParameter("key", key)
                .getSingleResult();
    }
}
