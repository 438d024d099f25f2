package id.asn.applicant.sanksi.store;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.sanksi.Larangan;
import id.asn.applicant.sanksi.Sanksi;
import id.asn.applicant.sanksi.StatusSanksi;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sanctions, found by the blind index of a NIK under the secret of now or the other one. */
@ApplicationScoped
public class SanksiStore implements PanacheRepositoryBase<Sanksi, UUID> {
    private final Brankas brankas;

    SanksiStore(Brankas brankas) {
        this.brankas = brankas;
    }

    /** In order of entry, after the key. */
    public List<Sanksi> all(long after, int fetch) {
        return find("urut > ?1 order by urut", after).range(0, fetch - 1).list();
    }

    /** The one with this key. */
    public Sanksi one(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotHere("sanksi", id));
    }

    /** The same, locked until the end of the transaction. */
    public Sanksi lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotHere("sanksi", id));
    }

    /** The one that binds the person for a withdrawal from that year's selection. */
    public Optional<Sanksi> binding(Nik nik, int tahun) {
        return binding(nik).stream()
                .filter(one -> one.mundur().tahun() == tahun)
                .findFirst();
    }

    /** The bans under which the person stands or stood. */
    public List<Larangan> bans(Nik nik) {
        return binding(nik).stream().map(Sanksi::larangan).toList();
    }

    /** All that were ever imposed on the person, revoked ones included. */
    public List<Sanksi> allOf(Nik nik) {
        return list("nikIndeks in (?1, ?2) order by urut", brankas.index(nik), brankas.otherIndex(nik));
    }

    /** The accounts, erased ones aside, of those whom these sanctions bind. */
    public List<UUID> people(List<Sanksi> these) {
        return under(these.stream().map(Sanksi::nikIndeks).toList());
    }

    /** The account of this NIK, none when there is none or it was erased. */
    public List<UUID> people(Nik nik) {
        return under(List.of(brankas.index(nik), brankas.otherIndex(nik)));
    }

    private List<UUID> under(List<byte[]> indexes) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Pelamar p where p.dihapusPada is null and p.nik.indeks in ?1", UUID.class)
                .setParameter(1, indexes)
                .getResultList();
    }

    private List<Sanksi> binding(Nik nik) {
        return find(
                        "nikIndeks in (?1, ?2) and status = ?3 order by urut",
                        brankas.index(nik),
                        brankas.otherIndex(nik),
                        StatusSanksi.BERLAKU)
                .list();
    }
}
