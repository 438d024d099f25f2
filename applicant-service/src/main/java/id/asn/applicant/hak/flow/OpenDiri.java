package id.asn.applicant.hak.flow;

import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.Perubahan;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.applicant.pelamar.store.PerubahanStore;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Opens the account of the signed-in person. */
@ApplicationScoped
public class OpenDiri {
    private final PelamarStore people;
    private final PerubahanStore corrections;

    OpenDiri(PelamarStore people, PerubahanStore corrections) {
        this.people = people;
        this.corrections = corrections;
    }

    /** The account. */
    public Pelamar open(String akun) {
        return people.ofPerson(akun).orElseThrow(() -> new NotHere("pelamar", "saya"));
    }

    /** The account, locked until the transaction ends. */
    public Pelamar lock(String akun) {
        return people.lock(akun).orElseThrow(() -> new NotHere("pelamar", "saya"));
    }

    /** Every correction of the account, in order. */
    public List<Perubahan> corrections(Pelamar person) {
        return corrections.of(person.id(), 0, Integer.MAX_VALUE);
    }
}
