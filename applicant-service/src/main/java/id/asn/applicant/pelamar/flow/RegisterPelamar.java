package id.asn.applicant.pelamar.flow;

import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.NikSudahTerdaftar;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PelamarSudahTerdaftar;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** Binds a NIK to the signed-in person, both for the first and last time. */
@ApplicationScoped
public class RegisterPelamar {
    private final PelamarStore store;
    private final Brankas brankas;
    private final DatabaseClock clock;

    RegisterPelamar(PelamarStore store, Brankas brankas, DatabaseClock clock) {
        this.store = store;
        this.brankas = brankas;
        this.clock = clock;
    }

    /** The new account; refuses a second one of the person and a second one of the NIK. */
    public Pelamar register(String angka, Bagian.Isi stated, Actor actor) {
        Nik nik = new Nik(angka);
        if (store.ofPerson(actor.person()).isPresent()) {
            throw new PelamarSudahTerdaftar();
        }
        if (store.holds(brankas.index(nik), brankas.otherIndex(nik))) {
            throw new NikSudahTerdaftar();
        }
        Pelamar pelamar = new Pelamar(nik, stated.biodata(), brankas, actor, clock.now());
        pelamar.correct(stated, brankas);
        store.persist(pelamar);
        return pelamar;
    }
}
