package id.asn.selection.hasil.flow;

import id.asn.platform.identity.Actor;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.store.HasilStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Puts a version in force, in the caller's transaction, when the independent check says yes to it: the version before it is
 * replaced, and what an announcement brings about is done.
 */
@ApplicationScoped
public class AnnounceHasil {
    private final HasilStore results;
    private final ProveHasil proof;
    private final FollowAnnouncement consequences;

    AnnounceHasil(HasilStore results, ProveHasil proof, FollowAnnouncement consequences) {
        this.results = results;
        this.proof = proof;
        this.consequences = consequences;
    }

    /** Asks all that an announcement asks of the version itself and of whoever announces it. */
    public void announceable(Hasil hasil, Actor actor) {
        hasil.announceable(actor);
        proof.require(hasil);
    }

    /** Announces. The version before it gives way first, so that at no moment two are in force. */
    public void announce(Hasil hasil, Pelaku oleh) {
        results.lock(hasil.tahun(), hasil.instansi());
        announceable(hasil, oleh.actor());
        Optional<Hasil> before = results.announced(hasil.tahun(), hasil.instansi(), hasil.tahap())
                .filter(other -> !other.id().equals(hasil.id()));
        before.ifPresent(other -> other.replace(oleh.actor()));
        results.flush();
        hasil.announce(oleh, before);
        consequences.follow(hasil, oleh);
    }
}
