package id.asn.selection.hasil.flow;

import id.asn.platform.problem.Finding;
import id.asn.selection.hasil.Baris;
import id.asn.selection.hasil.BerkasOptimalisasiPppk;
import id.asn.selection.hasil.BerkasPppk;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.LingkupBelumDiketahui;
import id.asn.selection.hasil.MasukanBelumLengkap;
import id.asn.selection.hasil.MasukanPppk;
import id.asn.selection.hasil.Permintaan;
import id.asn.selection.hasil.Ringkasan;
import id.asn.selection.hasil.TanpaFormasi;
import id.asn.selection.hasil.store.MasukanOptimalisasiPppkStore;
import id.asn.selection.hasil.store.MasukanPppkStore;
import id.asn.selection.pppk.BarisOptimalisasiPppk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads what of PPPK is there now and makes of it a judgment that can be written as often as wanted. */
@ApplicationScoped
class PenilaianPppk {
    private static final int FIRST = 100;

    private final MasukanPppkStore input;
    private final MasukanOptimalisasiPppkStore seats;

    PenilaianPppk(MasukanPppkStore input, MasukanOptimalisasiPppkStore seats) {
        this.input = input;
        this.seats = seats;
    }

    /** The facts are those frozen in the end that is followed, whatever came in since. */
    Function<Consumer<Baris>, Ringkasan> optimalisasi(Permintaan permintaan) {
        BerkasOptimalisasiPppk berkas = new BerkasOptimalisasiPppk(permintaan);
        List<BarisOptimalisasiPppk> masukan =
                seats.of(permintaan.mengikuti().map(Hasil::id).orElseThrow());
        return target -> berkas.tulis(masukan, target);
    }

    Function<Consumer<Baris>, Ringkasan> akhir(Permintaan permintaan) {
        BerkasPppk berkas = new BerkasPppk(permintaan);
        complete(permintaan);
        List<MasukanPppk> masukan = input.of(permintaan.tahun(), permintaan.instansi());
        if (masukan.isEmpty()) {
            throw new TanpaFormasi(permintaan.tahun(), permintaan.instansi());
        }
        return target -> berkas.akhir(masukan, target);
    }

    private void complete(Permintaan permintaan) {
        int unknown = input.unknown(permintaan.tahun(), permintaan.instansi());
        if (unknown > 0) {
            throw new LingkupBelumDiketahui(unknown);
        }
        List<Finding> missing = input.incomplete(permintaan.tahun(), permintaan.instansi());
        if (!missing.isEmpty()) {
            throw new MasukanBelumLengkap(
                    missing.size(), missing.stream().limit(FIRST).toList());
        }
    }
}
