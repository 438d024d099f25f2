package id.asn.applicant.lamaran.flow;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranSudahAda;
import id.asn.applicant.lamaran.Pilihan;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Moves a draft to another formasi. */
@ApplicationScoped
public class ChooseFormasi {
    private final LamaranStore store;
    private final OpenFormasi openFormasi;
    private final DatabaseClock clock;

    ChooseFormasi(LamaranStore store, OpenFormasi openFormasi, DatabaseClock clock) {
        this.store = store;
        this.openFormasi = openFormasi;
        this.clock = clock;
    }

    /** Makes the choice; refuses a formasi on which another lamaran of the person stands. */
    public void choose(Lamaran lamaran, UUID formasiId, Actor actor) {
        Pilihan other = Pilihan.of(openFormasi.open(formasiId));
        store.onFormasi(lamaran.pelamarId(), formasiId)
                .filter(there -> !there.id().equals(lamaran.id()))
                .ifPresent(there -> {
                    throw new LamaranSudahAda(there.id());
                });
        lamaran.choose(other, actor, clock.now());
    }
}
