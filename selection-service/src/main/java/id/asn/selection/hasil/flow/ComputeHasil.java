package id.asn.selection.hasil.flow;

import id.asn.selection.hasil.Baris;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.Permintaan;
import id.asn.selection.hasil.Ringkasan;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.BuktiStore;
import id.asn.selection.hasil.store.HasilStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Computes a result version. Input that gives the same bytes as the version computed last gives that version again: there
 * are no twins, and who computed it first stays its maker.
 */
@ApplicationScoped
public class ComputeHasil {
    private final HasilStore results;
    private final BarisStore lines;
    private final BuktiStore proofs;
    private final VersiDiikuti followed;
    private final Penilaian judge;

    ComputeHasil(HasilStore results, BarisStore lines, BuktiStore proofs, VersiDiikuti followed, Penilaian judge) {
        this.results = results;
        this.lines = lines;
        this.proofs = proofs;
        this.followed = followed;
        this.judge = judge;
    }

    /** Judges the agency in the caller's transaction. */
    public Hasil compute(int tahun, String instansi, Tahap tahap, Pelaku oleh) {
        results.lock(tahun, instansi);
        Permintaan permintaan = new Permintaan(tahun, instansi, tahap, followed.of(tahun, instansi, tahap));
        Function<Consumer<Baris>, Ringkasan> judgment = judge.of(permintaan);
        Optional<Hasil> last = results.latest(tahun, instansi, tahap);
        UUID id = UUID.randomUUID();
        Ringkasan ringkasan = write(id, judgment, last);
        return twin(last, ringkasan)
                .orElseGet(() -> keep(
                        new Hasil(id, permintaan, last.map(Hasil::nomorVersi).orElse(0) + 1, ringkasan, oleh),
                        ringkasan));
    }

    /** Judges and writes at once, for the hash of the lines is known only after the last one. */
    private Ringkasan write(UUID id, Function<Consumer<Baris>, Ringkasan> judgment, Optional<Hasil> last) {
        try (BarisStore.Penulis writer = lines.writer(id)) {
            Ringkasan ringkasan = judgment.apply(writer::add);
            if (twin(last, ringkasan).isPresent()) {
                writer.discard();
            } else {
                writer.flush();
            }
            return ringkasan;
        }
    }

    private static Optional<Hasil> twin(Optional<Hasil> last, Ringkasan ringkasan) {
        return last.filter(before -> before.sha256().equals(ringkasan.sha256()));
    }

    private Hasil keep(Hasil hasil, Ringkasan ringkasan) {
        proofs.keep(hasil.id(), ringkasan.blok());
        results.persistAndFlush(hasil);
        return hasil;
    }
}
