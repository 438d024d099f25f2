package id.asn.formation.formasi.store;

import id.asn.formation.formasi.Keputusan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decrees, the ones in force and those whose place was taken. */
@ApplicationScoped
public class KeputusanStore implements PanacheRepositoryBase<Keputusan, String> {

    /** All decrees on a rincian, the first one first. */
    public List<Keputusan> of(UUID rincian) {
        return list("rincianFormasiId = ?1 order by versi", rincian);
    }

    /** One of them. */
    public Optional<Keputusan> find(UUID rincian, int versi) {
        return find("rincianFormasiId = ?1 and versi = ?2", rincian, versi).firstResultOptional();
    }
}
