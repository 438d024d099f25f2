package id.asn.selection.hasil;

import id.asn.selection.peserta.Kategori;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.pppk.BarisOptimalisasiPppk;
import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.PelamarPppk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agency of {@link ContohPppk} with seats that stayed vacant: here and elsewhere, and for another qualification. */
final class ContohOptimalisasiPppk {
    private static final String HUKUM = "5100001";
    private static final String LAIN = "5100002";

    private ContohOptimalisasiPppk() {}

    static Permintaan permintaan() {
        return new Permintaan(2024, "6273", Tahap.OPTIMALISASI_PPPK, Optional.of(HasilTest.skd()));
    }

    static List<BarisOptimalisasiPppk> masukan() {
        Map<FormasiPppk, Padanan> padanan = Map.of(
                ContohPppk.TEKNIS, new Padanan("JF01", "01", List.of(HUKUM)),
                ContohPppk.GURU, new Padanan("JF03", "01", List.of(HUKUM)),
                ContohPppk.OPERASIONAL, new Padanan("JF02", "01", List.of(HUKUM)),
                ContohPppk.KOSONG, new Padanan("JF04", "01", List.of(HUKUM)));
        List<BarisOptimalisasiPppk> all = new ArrayList<>(ContohPppk.masukan().stream()
                .map(satu -> new BarisOptimalisasiPppk(
                        satu.formasi(),
                        padanan.get(satu.formasi()),
                        satu.peserta().stream()
                                .map(peserta -> new PelamarPppk(peserta, HUKUM))
                                .toList()))
                .toList());
        all.add(lowong("5", Kategori.TEKNIS, "Arsiparis Ahli Pertama", new Padanan("JF01", "01", List.of(LAIN))));
        all.add(lowong(
                "6", Kategori.TEKNIS, "Arsiparis Ahli Pertama", new Padanan("JF01", "02", List.of(LAIN, HUKUM))));
        all.add(lowong("7", Kategori.TEKNIS, "Arsiparis Ahli Pertama", new Padanan("JF01", "01", List.of(HUKUM))));
        all.add(lowong("8", Kategori.GURU, "Guru Ahli Pertama", new Padanan("JF03", "02", List.of(HUKUM))));
        return all;
    }

    private static BarisOptimalisasiPppk lowong(String id, Kategori kategori, String jabatan, Padanan padanan) {
        return new BarisOptimalisasiPppk(ContohPppk.formasi(id, kategori, jabatan, 1), padanan, List.of());
    }
}
