package id.asn.applicant.pelamar.store;

import id.asn.applicant.pelamar.NikTersandi;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PelamarBelumTerdaftar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The accounts. */
@ApplicationScoped
public class PelamarStore implements PanacheRepositoryBase<Pelamar, UUID> {

    /** The account of the signed-in person. */
    public Optional<Pelamar> ofPerson(String akun) {
        return find("akun", akun).firstResultOptional();
    }

    /** The account of the signed-in person, who must have one. */
    public Pelamar registered(String akun) {
        return ofPerson(akun).orElseThrow(PelamarBelumTerdaftar::new);
    }

    /** The account, locked until the end of the transaction: one person's submissions run one after the other. */
    public Optional<Pelamar> lock(String akun) {
        return find("akun", akun).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The account with this key, erased ones aside, locked until the end of the transaction. */
    public Optional<Pelamar> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(it -> !it.terhapus());
    }

    /** The account that holds the NIK with this blind index, under the one secret or the other; erased ones too. */
    public Optional<Pelamar> holder(byte[] index, byte[] other) {
        return find("nik.indeks in (?1, ?2)", index, other)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Lets nobody else register the same NIK until the transaction ends. The unique index alone would not do while a secret
     * is being changed: two instances may write under two secrets, and two indexes of one NIK do not collide.
     */
    public void claim(byte[] index, byte[] other) {
        byte[] first = Arrays.compare(index, other) <= 0 ? index : other;
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", ByteBuffer.wrap(first).getLong())
                .getSingleResult();
    }

    /** Puts a NIK sealed anew into an erased account; the columns of the vault are never written by an ordinary edit. */
    public void reseal(Pelamar erased, NikTersandi sealed) {
        getEntityManager()
                .createNativeQuery("""
                update pelamar set nik_indeks = :indeks, nik_kunci = :kunci, nik_sandi = :sandi, nik_sidik = :sidik,
                       dihapus_pada = null, nama = ''
                 where id = :id
                """)
                .setParameter("indeks", sealed.indeks())
                .setParameter("kunci", sealed.kunci())
                .setParameter("sandi", sealed.sandi())
                .setParameter("sidik", sealed.sidik())
                .setParameter("id", erased.id())
                .executeUpdate();
        getEntityManager().refresh(erased);
    }
}
