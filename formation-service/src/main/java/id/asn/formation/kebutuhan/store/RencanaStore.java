package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.Letak;
import id.asn.formation.kebutuhan.Rencana;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The plans of intake. */
@ApplicationScoped
public class RencanaStore implements PanacheRepositoryBase<Rencana, UUID> {
    private static final String AT = "tahun = ?1 and instansi = ?2 and unit.kode = ?3 and jabatan.kode = ?4";

    /** The plan for that position, if it is recorded. */
    public Optional<Rencana> find(Letak letak) {
        return find(AT, letak.tahun(), letak.instansi(), letak.unit(), letak.jabatan())
                .firstResultOptional();
    }

    /** The plan for that position; refuses one that nobody recorded. */
    public Rencana get(Letak letak) {
        return find(letak).orElseThrow(() -> new NotHere("rencana", letak.unit() + "/" + letak.jabatan()));
    }

    /** The plan for that position, held until the end of the transaction. */
    public Optional<Rencana> findForChange(Letak letak) {
        return find(AT, letak.tahun(), letak.instansi(), letak.unit(), letak.jabatan())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Written, so that its version is the stored one. */
    public Rencana saved(Rencana rencana) {
        persistAndFlush(rencana);
        return rencana;
    }
}
