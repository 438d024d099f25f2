package id.asn.applicant.pelamar.flow;

import id.asn.applicant.antrean.Kegiatan;
import id.asn.applicant.antrean.flow.PassAntrean;
import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.NikSudahTerdaftar;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PelamarSudahTerdaftar;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** Binds a NIK to the signed-in person, both for the first and last time. */
@ApplicationScoped
public class RegisterPelamar {
    private final PassAntrean admission;
    private final PelamarStore store;
    private final Brankas brankas;
    private final AntreanNik queue;
    private final DatabaseClock clock;

    RegisterPelamar(PassAntrean admission, PelamarStore store, Brankas brankas, AntreanNik queue, DatabaseClock clock) {
        this.admission = admission;
        this.store = store;
        this.brankas = brankas;
        this.queue = queue;
        this.clock = clock;
    }

    /** The new account, in the queue of the civil registry, which it does not wait for; refuses a second one of the person and a second one of the NIK. */
    public Pelamar register(String angka, Bagian.Isi stated, Actor actor) {
        Nik nik = new Nik(angka);
        if (store.ofPerson(actor.person()).isPresent()) {
            throw new PelamarSudahTerdaftar();
        }
        admission.pass(Kegiatan.PEMBUATAN_AKUN, actor);
        store.claim(brankas.index(nik), brankas.otherIndex(nik));
        Pelamar pelamar = store.holder(brankas.index(nik), brankas.otherIndex(nik))
                .map(former -> reopened(former, nik, stated, actor))
                .orElseGet(() -> new Pelamar(nik, stated.biodata(), brankas, actor, clock.now()));
        pelamar.correct(stated, brankas);
        store.persist(pelamar);
        store.flush();
        queue.enqueue(pelamar.id());
        return pelamar;
    }

    private Pelamar reopened(Pelamar former, Nik nik, Bagian.Isi stated, Actor actor) {
        if (!former.terhapus()) {
            throw new NikSudahTerdaftar();
        }
        store.reseal(former, brankas.seal(nik, former.id()));
        former.reopen(stated.biodata(), actor, clock.now());
        return former;
    }
}
