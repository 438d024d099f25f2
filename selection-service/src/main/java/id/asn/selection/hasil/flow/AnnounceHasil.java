package id.asn.selection.hasil.flow;

import id.asn.platform.identity.Actor;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.store.HasilStore;
import id.asn.selection.hasil.store.LaporanStore;
import id.asn.selection.skb.store.PesertaSkbStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Puts a version in force, in the caller's transaction, when the independent check says yes to it: the version before it is replaced; SKD calls its participants to
 * SKB; the end and optimalisasi write down which filled seats formation is owed.
 */
@ApplicationScoped
public class AnnounceHasil {
    private final HasilStore results;
    private final PesertaSkbStore called;
    private final LaporanStore reports;
    private final VersiDiikuti followed;
    private final ProveHasil proof;

    AnnounceHasil(
            HasilStore results, PesertaSkbStore called, LaporanStore reports, VersiDiikuti followed, ProveHasil proof) {
        this.results = results;
        this.called = called;
        this.reports = reports;
        this.followed = followed;
        this.proof = proof;
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
        if (hasil.tahap() == Tahap.SKD) {
            called.callUp(hasil.tahun(), hasil.instansi(), hasil.id());
        } else {
            followed.stillInForce(hasil);
            reports.owe(hasil.id(), hasil.sha256(), oleh.pada());
        }
    }
}
