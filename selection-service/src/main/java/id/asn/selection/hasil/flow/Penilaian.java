package id.asn.selection.hasil.flow;

import id.asn.platform.problem.Finding;
import id.asn.selection.hasil.Baris;
import id.asn.selection.hasil.Berkas;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.MasukanBelumLengkap;
import id.asn.selection.hasil.PadananBelumDiketahui;
import id.asn.selection.hasil.Permintaan;
import id.asn.selection.hasil.Ringkasan;
import id.asn.selection.hasil.TanpaFormasi;
import id.asn.selection.hasil.store.MasukanHasilStore;
import id.asn.selection.hasil.store.MasukanOptimalisasiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads what is there now and makes of it a judgment that can be written as often as wanted. */
@ApplicationScoped
class Penilaian {
    private static final int FIRST = 100;

    private final MasukanHasilStore input;
    private final MasukanOptimalisasiStore seats;

    private final PenilaianPppk pppk;

    Penilaian(MasukanHasilStore input, MasukanOptimalisasiStore seats, PenilaianPppk pppk) {
        this.input = input;
        this.seats = seats;
        this.pppk = pppk;
    }

    Function<Consumer<Baris>, Ringkasan> of(Permintaan permintaan) {
        return switch (permintaan.tahap()) {
            case SKD -> skd(permintaan, new Berkas(permintaan));
            case AKHIR -> akhir(permintaan, new Berkas(permintaan));
            case OPTIMALISASI -> optimalisasi(permintaan, new Berkas(permintaan));
            case AKHIR_PPPK -> pppk.akhir(permintaan);
            case OPTIMALISASI_PPPK -> pppk.optimalisasi(permintaan);
        };
    }

    private Function<Consumer<Baris>, Ringkasan> skd(Permintaan permintaan, Berkas berkas) {
        complete(input.incompleteSkd(permintaan.tahun(), permintaan.instansi()));
        var masukan = some(input.skd(permintaan.tahun(), permintaan.instansi()), permintaan);
        return target -> berkas.skd(masukan, target);
    }

    private Function<Consumer<Baris>, Ringkasan> akhir(Permintaan permintaan, Berkas berkas) {
        complete(input.incompleteAkhir(permintaan.tahun(), permintaan.instansi()));
        var masukan = some(input.akhir(permintaan.tahun(), permintaan.instansi()), permintaan);
        return target -> berkas.akhir(masukan, target);
    }

    /** The facts are those frozen in the final result that is followed, whatever came in since. */
    private Function<Consumer<Baris>, Ringkasan> optimalisasi(Permintaan permintaan, Berkas berkas) {
        UUID akhir = permintaan.mengikuti().map(Hasil::id).orElseThrow();
        int unknown = seats.unknown(akhir);
        if (unknown > 0) {
            throw new PadananBelumDiketahui(unknown);
        }
        var masukan = seats.of(akhir);
        return target -> berkas.optimalisasi(masukan, target);
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
}
