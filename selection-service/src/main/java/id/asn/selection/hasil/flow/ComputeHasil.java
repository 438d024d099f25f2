package id.asn.selection.hasil.flow;

import id.asn.platform.problem.Finding;
import id.asn.selection.hasil.Baris;
import id.asn.selection.hasil.Berkas;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Hasil.Pelaku;
import id.asn.selection.hasil.MasukanBelumLengkap;
import id.asn.selection.hasil.Permintaan;
import id.asn.selection.hasil.Ringkasan;
import id.asn.selection.hasil.SkdBelumDiumumkan;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.hasil.TanpaFormasi;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.BuktiStore;
import id.asn.selection.hasil.store.HasilStore;
import id.asn.selection.hasil.store.MasukanHasilStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private static final int FIRST = 100;

    private final HasilStore results;
    private final BarisStore lines;
    private final BuktiStore proofs;
    private final MasukanHasilStore input;

    ComputeHasil(HasilStore results, BarisStore lines, BuktiStore proofs, MasukanHasilStore input) {
        this.results = results;
        this.lines = lines;
        this.proofs = proofs;
        this.input = input;
    }

    /** Judges the agency in the caller's transaction. */
    public Hasil compute(int tahun, String instansi, Tahap tahap, Pelaku oleh) {
        results.lock(tahun, instansi);
        Permintaan permintaan = new Permintaan(tahun, instansi, tahap, followed(tahun, instansi, tahap));
        Function<Consumer<Baris>, Ringkasan> judge = judge(permintaan);
        Ringkasan ringkasan = judge.apply(line -> {});
        Optional<Hasil> last = results.latest(tahun, instansi, tahap);
        return last.filter(same -> same.sha256().equals(ringkasan.sha256()))
                .orElseGet(() -> keep(permintaan, last.map(Hasil::nomorVersi).orElse(0) + 1, judge, oleh));
    }

    private Optional<Hasil> followed(int tahun, String instansi, Tahap tahap) {
        if (tahap == Tahap.SKD) {
            return Optional.empty();
        }
        return Optional.of(results.announced(tahun, instansi, Tahap.SKD)
                .orElseThrow(() -> new SkdBelumDiumumkan(tahun, instansi)));
    }

    /** The judgment of what is there now, ready to be written as often as wanted. */
    private Function<Consumer<Baris>, Ringkasan> judge(Permintaan permintaan) {
        int tahun = permintaan.tahun();
        String instansi = permintaan.instansi();
        Berkas berkas = new Berkas(permintaan);
        if (permintaan.tahap() == Tahap.SKD) {
            complete(input.incompleteSkd(tahun, instansi));
            var masukan = some(input.skd(tahun, instansi), permintaan);
            return target -> berkas.skd(masukan, target);
        }
        complete(input.incompleteAkhir(tahun, instansi));
        var masukan = some(input.akhir(tahun, instansi), permintaan);
        return target -> berkas.akhir(masukan, target);
    }

    private static void complete(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new MasukanBelumLengkap(
                    missing.size(),
                    missing.stream()
                            .limit(FIRST)
                            .map(nomor -> Finding.of("", "tanpa-nilai").with("nomor_peserta", nomor))
                            .toList());
        }
    }

    private static <T> List<T> some(List<T> masukan, Permintaan permintaan) {
        if (masukan.isEmpty()) {
            throw new TanpaFormasi(permintaan.tahun(), permintaan.instansi());
        }
        return masukan;
    }

    private Hasil keep(Permintaan permintaan, int nomor, Function<Consumer<Baris>, Ringkasan> judge, Pelaku oleh) {
        UUID id = UUID.randomUUID();
        BarisStore.Penulis writer = lines.writer(id);
        Ringkasan ringkasan = judge.apply(writer::add);
        writer.flush();
        proofs.keep(id, ringkasan.blok());
        Hasil hasil = new Hasil(id, permintaan, nomor, ringkasan, oleh);
        results.persistAndFlush(hasil);
        return hasil;
    }
}
