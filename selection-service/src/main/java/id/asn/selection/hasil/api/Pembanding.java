package id.asn.selection.hasil.api;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.JenisBaris;
import id.asn.selection.hasil.TanpaPembanding;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.HasilStore;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds the version that another is held against, among those that the caller may see. */
@RequestScoped
class Pembanding {
    private final Penglihatan sight;
    private final HasilStore results;
    private final BarisStore lines;

    Pembanding(Penglihatan sight, HasilStore results, BarisStore lines) {
        this.sight = sight;
        this.results = results;
        this.lines = lines;
    }

    Hasil one(UUID id) {
        return sight.one(id);
    }

    /**
     * The one that is named, or the one whose place this took, or the one computed before it, or for the first
     * optimalisasi the announced end that it follows.
     */
    Hasil before(Hasil baru, UUID dari) {
        Hasil lama = Optional.ofNullable(dari)
                .or(() -> Optional.ofNullable(baru.menggantikan()))
                .or(() -> results.before(baru).map(Hasil::id))
                .or(() -> Optional.ofNullable(baru.mengikuti()))
                .map(sight::one)
                .orElseThrow(() -> new TanpaPembanding(baru));
        if (!lama.sameSeries(baru) && !baru.continues(lama)) {
            throw new TanpaPembanding(baru);
        }
        return lama;
    }

    boolean otherRules(Hasil lama, Hasil baru) {
        return !lama.mesin().equals(baru.mesin())
                || !lines.lines(lama.id(), JenisBaris.ATURAN, Optional.empty())
                        .equals(lines.lines(baru.id(), JenisBaris.ATURAN, Optional.empty()));
    }
}
