package id.asn.applicant.pelamar.flow;

import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.pelamar.store.PerubahanStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Corrects an account and keeps who did, when, and in which parts. */
@ApplicationScoped
public class CorrectProfil {
    /** What the civil registry compares; the number of the KK is part of the contact data. */
    private static final Set<Bagian> COMPARED = Set.of(Bagian.NAMA, Bagian.TANGGAL_LAHIR, Bagian.KONTAK);

    private final PerubahanStore history;
    private final AntreanNik queue;
    private final Brankas brankas;

    CorrectProfil(PerubahanStore history, AntreanNik queue, Brankas brankas) {
        this.history = history;
        this.queue = queue;
        this.brankas = brankas;
    }

    /** Corrects the locked account; a correction that changes nothing leaves no trace. */
    public void correct(Pelamar pelamar, Bagian.Isi stated, Actor actor) {
        Set<Bagian> changed = pelamar.correct(stated, brankas);
        if (!changed.isEmpty()) {
            history.append(pelamar.id(), changed, actor);
        }
        if (changed.stream().anyMatch(COMPARED::contains)) {
            queue.enqueue(pelamar.id());
        }
    }
}
