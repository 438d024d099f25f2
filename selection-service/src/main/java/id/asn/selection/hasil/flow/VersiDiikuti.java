package id.asn.selection.hasil.flow;

import id.asn.platform.problem.Refusal;
import id.asn.selection.hasil.AkhirBelumDiumumkan;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.SkdBelumDiumumkan;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.store.HasilStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The announced version that a version of a later stage stands on. */
@ApplicationScoped
class VersiDiikuti {
    private final HasilStore results;

    VersiDiikuti(HasilStore results) {
        this.results = results;
    }

    /** The one in force; empty for the first stage. */
    Optional<Hasil> of(int tahun, String instansi, Tahap tahap) {
        return tahap.mengikuti().map(before -> results.announced(tahun, instansi, before)
                .orElseThrow(() -> missing(before, tahun, instansi)));
    }

    /** A version that was computed on one that is no longer in force is computed anew. */
    void stillInForce(Hasil hasil) {
        of(hasil.tahun(), hasil.instansi(), hasil.tahap())
                .filter(before -> !before.id().equals(hasil.mengikuti()))
                .ifPresent(other -> {
                    throw missing(other.tahap(), hasil.tahun(), hasil.instansi());
                });
    }

    private static Refusal missing(Tahap before, int tahun, String instansi) {
        return before == Tahap.SKD ? new SkdBelumDiumumkan(tahun, instansi) : new AkhirBelumDiumumkan(tahun, instansi);
    }
}
