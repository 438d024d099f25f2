package id.asn.applicant.pelamar.flow;

import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.store.PerubahanStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Corrects an account and keeps who did, when, and in which parts. */
@ApplicationScoped
public class CorrectProfil {
    private final PerubahanStore history;
    private final Brankas brankas;

    CorrectProfil(PerubahanStore history, Brankas brankas) {
        this.history = history;
        this.brankas = brankas;
    }

    /** Corrects the locked account; a correction that changes nothing leaves no trace. */
    public void correct(Pelamar pelamar, Bagian.Isi stated, Actor actor) {
        Set<Bagian> changed = pelamar.correct(stated, brankas);
        if (!changed.isEmpty()) {
            history.append(pelamar.id(), changed, actor);
        }
    }
}
