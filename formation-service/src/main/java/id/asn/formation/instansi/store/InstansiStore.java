package id.asn.formation.instansi.store;

import id.asn.formation.acuan.store.RiwayatStore;
import id.asn.formation.acuan.store.Saring;
import id.asn.formation.instansi.BentukInstansi;
import id.asn.formation.instansi.Instansi;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;

/** The registered agencies. */
@ApplicationScoped
public class InstansiStore implements PanacheRepositoryBase<Instansi, String> {
    private final RiwayatStore history;

    InstansiStore(RiwayatStore history) {
        this.history = history;
    }

    /** The agency; refuses a code that nobody registered. */
    public Instansi get(String kode) {
        return findByIdOptional(kode).orElseThrow(() -> new NotHere("instansi", kode));
    }

    /** The agency, held until the end of the transaction. */
    public Optional<Instansi> findForChange(String kode) {
        return findByIdOptional(kode, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The agency of the province with that area code, if it is registered. */
    public Optional<Instansi> province(String provinsi) {
        return find("provinsi = ?1 and bentuk = ?2", provinsi, BentukInstansi.PROV)
                .firstResultOptional();
    }

    /** Holds the agency until the end of the transaction: whoever changes its tree of units waits for who does so already. */
    public void hold(String kode) {
        findForChange(kode).orElseThrow(() -> new NotHere("instansi", kode));
    }

    /** The agency as it stood on the day; null for what was said last. */
    public Instansi get(String kode, LocalDate pada) {
        return pada == null
                ? get(kode)
                : history.find(Instansi.class, "instansi", kode, pada).orElseThrow(() -> new NotHere("instansi", kode));
    }

    /** In the order of registration, as they stood on the day; null for what was said last. */
    public Page<Instansi> page(LocalDate pada, String after, Limit limit) {
        if (pada != null) {
            Saring saring = new Saring("true").pada("instansi", pada);
            return Page.of(
                    history.list(Instansi.class, saring, Cursor.after(after), limit.fetch()), limit, Instansi::urut);
        }
        return Page.of(
                find("urut > ?1 order by urut", Cursor.after(after))
                        .page(0, limit.fetch())
                        .list(),
                limit,
                Instansi::urut);
    }

    /** Written, so that its version is the stored one. */
    public Instansi saved(Instansi instansi) {
        persistAndFlush(instansi);
        return instansi;
    }
}
