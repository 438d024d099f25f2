package id.asn.applicant.lamaran.flow;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Takes hold of a person and one of their lamaran until the transaction ends: two drafts of one person submitted at the
 * same moment are judged one after the other, and the second sees the first.
 */
@ApplicationScoped
public class LockLamaran {
    private final PelamarStore people;
    private final LamaranStore store;

    LockLamaran(PelamarStore people, LamaranStore store) {
        this.people = people;
        this.store = store;
    }

    /** The actor's own lamaran, locked after the actor's account. */
    public Lamaran lock(UUID id, Actor actor) {
        people.lock(actor.person());
        return store.lockOwn(id, actor.person());
    }
}
