package id.asn.applicant.pelamar.store;

import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PelamarBelumTerdaftar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** True when an account holds the NIK with this blind index, under the one secret or the other. */
    public boolean holds(byte[] index, byte[] other) {
        return count("nik.indeks in (?1, ?2)", index, other) > 0;
    }
}
