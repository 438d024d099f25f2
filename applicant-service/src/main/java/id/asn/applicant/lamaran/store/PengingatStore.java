package id.asn.applicant.lamaran.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the owners of drafts were reminded of a close. A round belongs to one close and one number of hours before it,
 * and ends where the next round begins; whoever works on it holds its row, others take another.
 */
@ApplicationScoped
public class PengingatStore {
    private static final String OPEN = """
            insert into pengingat_draf (tahun, tutup, jam)
            select p.tahun, c.tutup, r.jam
              from periode_tahap p
              join (select k.tahun, penutupan(k.tahun, 'PENDAFTARAN', k.instansi) as tutup
                      from (select tahun, '' as instansi from periode_tahap where tahap = 'PENDAFTARAN'
                            union select tahun, instansi from periode_perpanjangan where tahap = 'PENDAFTARAN') k) c
                on c.tahun = p.tahun
              join unnest(cast(:jam as int[]), cast(:lalu as int[])) as r(jam, lalu)
                on clock_timestamp() >= c.tutup - make_interval(hours => r.jam)
               and clock_timestamp() < c.tutup - make_interval(hours => r.lalu)
             where p.tahap = 'PENDAFTARAN' and p.buka <= clock_timestamp()
            on conflict do nothing
            """;
    private static final String TAKE = """
            select g.tahun, g.tutup, g.jam, g.sampai
              from pengingat_draf g
              join unnest(cast(:jam as int[]), cast(:lalu as int[])) as r(jam, lalu) on r.jam = g.jam
             where clock_timestamp() >= g.tutup - make_interval(hours => g.jam)
               and clock_timestamp() < g.tutup - make_interval(hours => r.lalu)
               and exists (select from lamaran l
                            where l.status = 'DRAF' and l.tahun = g.tahun and l.urut > g.sampai)
             order by g.tutup
             limit 1 for update of g skip locked
            """;
    private static final String DRAFTS = """
            select l.urut, l.pelamar_id,
                   penutupan(l.tahun, 'PENDAFTARAN', l.instansi) = :tutup
                   and not exists (select from lamaran s where s.pelamar_id = l.pelamar_id and s.tahun = l.tahun
                                      and s.status <> 'DRAF')
                   and not exists (select from lamaran d where d.pelamar_id = l.pelamar_id and d.tahun = l.tahun
                                      and d.status = 'DRAF' and d.urut < l.urut
                                      and penutupan(d.tahun, 'PENDAFTARAN', d.instansi) = :tutup) as perlu
              from lamaran l
             where l.status = 'DRAF' and l.tahun = :tahun and l.urut > :sampai
             order by l.urut
             limit :banyak
            """;
    private static final String MOVE = """
            update pengingat_draf set sampai = :sampai where tahun = :tahun and tutup = :tutup and jam = :jam
            """;

    private final EntityManager entities;

    PengingatStore(EntityManager entities) {
        this.entities = entities;
    }

    /** One round: of which close, and how far it has come. */
    public record Putaran(int tahun, Instant tutup, int jam, long sampai) {}

    /** One draft, and whether it is the one for which its owner is to be told of this close: their first. */
    public record Draf(long urut, UUID pelamarId, boolean perlu) {}

    /**
     * A round that has drafts to look at, held until the end of the transaction.
     *
     * @param jam hours before the close at which a round begins
     * @param lalu hours before the close at which that round ends, in the same order
     */
    public Optional<Putaran> take(Collection<Integer> jam, Collection<Integer> lalu) {
        Integer[] begin = jam.toArray(Integer[]::new);
        Integer[] end = lalu.toArray(Integer[]::new);
        entities.createNativeQuery(OPEN)
                .setParameter("jam", begin)
                .setParameter("lalu", end)
                .executeUpdate();
        return rows(entities.createNativeQuery(TAKE, Tuple.class)
                        .setParameter("jam", begin)
                        .setParameter("lalu", end)
                        .getResultList())
                .stream()
                .findFirst()
                .map(row -> new Putaran(
                        row.get("tahun", Integer.class),
                        row.get("tutup", Instant.class),
                        row.get("jam", Integer.class),
                        row.get("sampai", Long.class)));
    }

    /** The next drafts of the year after that place, in the order in which they were opened. */
    public List<Draf> drafts(int tahun, Instant tutup, long sampai, int fetch) {
        return rows(entities.createNativeQuery(DRAFTS, Tuple.class)
                        .setParameter("tutup", tutup)
                        .setParameter("tahun", tahun)
                        .setParameter("sampai", sampai)
                        .setParameter("banyak", fetch)
                        .getResultList())
                .stream()
                .map(row -> new Draf(
                        row.get("urut", Long.class),
                        row.get("pelamar_id", UUID.class),
                        row.get("perlu", Boolean.class)))
                .toList();
    }

    /** The round has come so far. */
    public void move(Putaran round, long sampai) {
        entities.createNativeQuery(MOVE)
                .setParameter("sampai", sampai)
                .setParameter("tahun", round.tahun())
                .setParameter("tutup", round.tutup())
                .setParameter("jam", round.jam())
                .executeUpdate();
    }

    private static List<Tuple> rows(List<?> found) {
        return found.stream().map(Tuple.class::cast).toList();
    }
}
