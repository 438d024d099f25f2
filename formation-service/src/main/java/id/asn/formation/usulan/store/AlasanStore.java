package id.asn.formation.usulan.store;

import id.asn.formation.usulan.AlasanPengembalian;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The coded reasons for returns. */
@ApplicationScoped
public class AlasanStore implements PanacheRepositoryBase<AlasanPengembalian, String> {

    /** All of them, retired ones too, in the order in which they were made. */
    public List<AlasanPengembalian> everything() {
        return list("order by urut");
    }

    /** Those of the codes that may not be given on that day; null is no code. */
    public List<String> refused(Collection<String> codes, LocalDate day) {
        return codes.stream()
                .filter(Objects::nonNull)
                .filter(kode -> findByIdOptional(kode)
                        .filter(alasan -> alasan.berlaku(day))
                        .isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Written, so that its version is the stored one. */
    public AlasanPengembalian saved(AlasanPengembalian alasan) {
        persistAndFlush(alasan);
        return alasan;
    }
}
