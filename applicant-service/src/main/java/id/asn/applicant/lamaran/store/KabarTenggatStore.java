package id.asn.applicant.lamaran.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the owners of drafts were told of a later close of registration. Only the latest close of a year is told, and only
 * to drafts that were there when the telling began; whoever works on it holds its row.
 */
@ApplicationScoped
public class KabarTenggatStore {
    private static final String OPEN = """
            insert into kabar_tenggat (tahun, tutup, akhir)
            select k.tahun, k.tutup,
                   coalesce((select max(l.urut) from lamaran l where l.status = 'DRAF' and l.tahun = k.tahun), 0)
              from (select tahun, max(tutup) as tutup from periode_kelonggaran where tahap = 'PENDAFTARAN' group by tahun) k
             where k.tutup > clock_timestamp()
               and not exists (select from kabar_tenggat g where g.tahun = k.tahun and g.tutup = k.tutup)
            on conflict do nothing
            """;
    private static final String TAKE = """
            select g.tahun, g.tutup, g.sampai, g.akhir, k.alasan
              from kabar_tenggat g
              join periode_kelonggaran k on k.tahun = g.tahun and k.tutup = g.tutup and k.tahap = 'PENDAFTARAN'
             where g.tutup > clock_timestamp()
               and not exists (select from periode_kelonggaran n
                                where n.tahun = g.tahun and n.tahap = 'PENDAFTARAN' and n.tutup > g.tutup)
               and exists (select from lamaran l
                            where l.status = 'DRAF' and l.tahun = g.tahun and l.urut > g.sampai and l.urut <= g.akhir)
             order by g.tutup
             limit 1 for update of g skip locked
            """;
    private static final String MOVE =
            "update kabar_tenggat set sampai = :sampai where tahun = :tahun and tutup = :tutup";

    private final EntityManager entities;

    KabarTenggatStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A later close that is being told.
     *
     * @param sampai place of the last draft that was looked at
     * @param akhir place of the last draft that is to be looked at
     */
    public record Kabar(int tahun, Instant tutup, long sampai, long akhir, String alasan) {}

    /** One that has drafts to look at, held until the end of the transaction. */
    public Optional<Kabar> take() {
        entities.createNativeQuery(OPEN).executeUpdate();
        List<?> found = entities.createNativeQuery(TAKE, Tuple.class).getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(KabarTenggatStore::kabar)
                .findFirst();
    }

    private static Kabar kabar(Tuple row) {
        return new Kabar(
                row.get("tahun", Integer.class),
                row.get("tutup", Instant.class),
                row.get("sampai", Long.class),
                row.get("akhir", Long.class),
                row.get("alasan", String.class));
    }

    /** Its drafts were looked at up to this place. */
    public void move(Kabar told, long sampai) {
        entities.createNativeQuery(MOVE)
                .setParameter("sampai", sampai)
                .setParameter("tahun", told.tahun())
                .setParameter("tutup", told.tutup())
                .executeUpdate();
    }
}
