package id.asn.selection.hasil.flow;

import id.asn.platform.problem.Finding;
import id.asn.selection.hasil.Baris;
import id.asn.selection.hasil.BerkasPppk;
import id.asn.selection.hasil.LingkupBelumDiketahui;
import id.asn.selection.hasil.MasukanBelumLengkap;
import id.asn.selection.hasil.MasukanPppk;
import id.asn.selection.hasil.Permintaan;
import id.asn.selection.hasil.Ringkasan;
import id.asn.selection.hasil.TanpaFormasi;
import id.asn.selection.hasil.store.MasukanPppkStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads what of PPPK is there now and makes of it a judgment that can be written as often as wanted. */
@ApplicationScoped
class PenilaianPppk {
    private static final int FIRST = 100;

    private final MasukanPppkStore input;

    PenilaianPppk(MasukanPppkStore input) {
        this.input = input;
    }

    Function<Consumer<Baris>, Ringkasan> of(Permintaan permintaan) {
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
