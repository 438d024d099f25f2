package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.Bezetting;
import id.asn.formation.kebutuhan.Letak;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Who sits where. */
@ApplicationScoped
public class BezettingStore implements PanacheRepositoryBase<Bezetting, UUID> {
    private static final String AT = "tahun = ?1 and instansi = ?2 and unit.kode = ?3 and jabatan.kode = ?4";

    /** The staff of that position, if it is recorded. */
    public Optional<Bezetting> find(Letak letak) {
        return find(AT, letak.tahun(), letak.instansi(), letak.unit(), letak.jabatan())
                .firstResultOptional();
    }

    /** The staff of that position; refuses one that nobody recorded. */
    public Bezetting get(Letak letak) {
        return find(letak).orElseThrow(() -> new NotHere("bezetting", letak.unit() + "/" + letak.jabatan()));
    }

    /** The staff of that position, held until the end of the transaction. */
    public Optional<Bezetting> findForChange(Letak letak) {
        return find(AT, letak.tahun(), letak.instansi(), letak.unit(), letak.jabatan())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Written, so that its version is the stored one. */
    public Bezetting saved(Bezetting bezetting) {
        persistAndFlush(bezetting);
        return bezetting;
    }
}
