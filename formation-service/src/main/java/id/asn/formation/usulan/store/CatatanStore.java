package id.asn.formation.usulan.store;

import id.asn.formation.usulan.CatatanUsulan;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The notes. */
@ApplicationScoped
public class CatatanStore implements PanacheRepositoryBase<CatatanUsulan, UUID> {

    /** Those on a usulan, oldest first; of one line where a line is named. */
    public Page<CatatanUsulan> page(UUID usulan, UUID baris, String after, Limit limit) {
        var found = find(
                "usulanId = ?1 and (?2 is null or barisId = ?2) and urut > ?3 order by urut",
                usulan,
                baris,
                Cursor.after(after));
        return Page.of(found.page(0, limit.fetch()).list(), limit, CatatanUsulan::urut);
    }
}
