package id.asn.formation.penetapan.store;

import id.asn.formation.penetapan.BarisUsulAlokasi;
import id.asn.formation.penetapan.UsulAlokasi;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The proposed national allocations. */
@ApplicationScoped
public class UsulAlokasiStore implements PanacheRepositoryBase<UsulAlokasi, UUID> {
    private static final String LINES = """
            from BarisUsulAlokasi b
            where b.usul.id = ?1 and b.urut > ?2 and (?3 is null or b.instansi = ?3)
            order by b.urut
            """;

    /** The proposal. */
    public UsulAlokasi get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotHere("usul alokasi", id));
    }

    /** The proposal, held until the end of the transaction. */
    public UsulAlokasi getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotHere("usul alokasi", id));
    }

    /** In the order of creation; a null year lets every one through. */
    public Page<UsulAlokasi> page(Integer tahun, String after, Limit limit) {
        var found = find("urut > ?1 and (?2 is null or tahun = ?2) order by urut", Cursor.after(after), tahun);
        return Page.of(found.page(0, limit.fetch()).list(), limit, UsulAlokasi::urut);
    }

    /** Its lines in the order of the calculation; of one agency where one is named. */
    public Page<BarisUsulAlokasi> lines(UUID id, String instansi, String after, Limit limit) {
        List<BarisUsulAlokasi> found = getEntityManager()
                .createQuery(LINES, BarisUsulAlokasi.class)
                .setParameter(1, get(id).id())
                .setParameter(2, Cursor.after(after))
                .setParameter(3, instansi)
                .setMaxResults(limit.fetch())
                .getResultList();
        return Page.of(found, limit, BarisUsulAlokasi::urut);
    }

    /** Written, so that its version is the stored one. */
    public UsulAlokasi saved(UsulAlokasi usul) {
        persistAndFlush(usul);
        return usul;
    }
}
