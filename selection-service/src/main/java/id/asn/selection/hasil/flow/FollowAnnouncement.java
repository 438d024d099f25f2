package id.asn.selection.hasil.flow;

import id.asn.platform.signature.ServiceKey;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.TandaTanganHasil;
import id.asn.selection.hasil.store.LaporanStore;
import id.asn.selection.hasil.store.TandaTanganHasilStore;
import id.asn.selection.skb.store.PesertaSkbStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * What an announcement brings about in the same transaction: the version is signed; SKD calls its participants to SKB; the end
 * and optimalisasi write down which filled seats formation is owed.
 */
@ApplicationScoped
class FollowAnnouncement {
    private final PesertaSkbStore called;
    private final LaporanStore reports;
    private final VersiDiikuti followed;
    private final TandaTanganHasilStore signatures;
    private final ServiceKey key;

    FollowAnnouncement(
            PesertaSkbStore called,
            LaporanStore reports,
            VersiDiikuti followed,
            TandaTanganHasilStore signatures,
            ServiceKey key) {
        this.called = called;
        this.reports = reports;
        this.followed = followed;
        this.signatures = signatures;
        this.key = key;
    }

    void follow(Hasil hasil, Pelaku oleh) {
        sign(hasil, oleh.pada());
        if (hasil.tahap() == Tahap.SKD) {
            called.callUp(hasil.tahun(), hasil.instansi(), hasil.id());
        } else {
            followed.stillInForce(hasil);
            reports.owe(hasil.id(), hasil.sha256(), oleh.pada());
        }
    }

    private void sign(Hasil hasil, Instant now) {
        String naskah = TandaTanganHasil.naskah(hasil);
        signatures.add(new TandaTanganHasil(
                hasil.id(),
                naskah,
                key.known().kid(),
                key.sign(naskah),
                key.known().jwk(),
                now));
    }
}
