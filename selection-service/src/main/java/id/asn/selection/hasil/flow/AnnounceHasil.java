package id.asn.selection.hasil.flow;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.store.HasilStore;
import id.asn.selection.hasil.store.LaporanStore;
import id.asn.selection.skb.store.PesertaSkbStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Puts a version in force, in the caller's transaction: the version before it is replaced; SKD calls its participants to
 * SKB; the end and optimalisasi write down which filled seats formation is owed.
 */
@ApplicationScoped
public class AnnounceHasil {
    private final HasilStore results;
    private final PesertaSkbStore called;
    private final LaporanStore reports;
    private final VersiDiikuti followed;

    AnnounceHasil(HasilStore results, PesertaSkbStore called, LaporanStore reports, VersiDiikuti followed) {
        this.results = results;
        this.called = called;
        this.reports = reports;
        this.followed = followed;
    }

    /** Announces. The version before it gives way first, so that at no moment two are in force. */
    public void announce(Hasil hasil, Pelaku oleh) {
        results.lock(hasil.tahun(), hasil.instansi());
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
