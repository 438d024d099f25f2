package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.AturanPeringkat;
import id.asn.selection.peringkat.Jatah;
import id.asn.selection.peringkat.PeringkatAkhir;
import id.asn.selection.skd.nab.NilaiAmbangBatas;
import id.asn.selection.skd.nab.PutusanNab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills what stayed vacant in one agency. First every formasi seats its own; then the paths are walked in their order, and
 * on each of them every formasi with a vacant seat takes, best first by the final order, those without a seat whom the path
 * lets in. Nobody who has a seat gives it up, so no seat becomes vacant again and one walk is all there is: a second one
 * finds nothing. Equals at the last seat stay undecided and so does the seat. The same people and formasi give the same
 * result in whatever order they come.
 */
public final class Optimalisasi {
    private final AturanOptimalisasi aturan;
    private final NilaiAmbangBatas nab;
    private final PeringkatAkhir peringkat;
    private final Comparator<Pencari> menurutHukum;

    /** Fills by the rule of one year. */
    public Optimalisasi(AturanOptimalisasi aturan, AturanPeringkat peringkat, NilaiAmbangBatas nab) {
        this.aturan = aturan;
        this.nab = nab;
        this.peringkat = new PeringkatAkhir(peringkat);
        this.menurutHukum = Comparator.comparing(Pencari::akhir, this.peringkat.menurutHukum());
    }

    /** The end of each formasi of an agency, by key. */
    public List<HasilOptimalisasi> susun(List<BarisOptimalisasi> para) {
        List<Kursi> semua =
                para.stream().map(this::sendiri).sorted(Kursi.URUTAN).toList();
        semua.stream().collect(Collectors.groupingBy(Kursi::jabatan)).values().forEach(this::isi);
        return semua.stream()
                .sorted(Comparator.comparing(kursi -> kursi.id().toString()))
                .map(Kursi::hasil)
                .toList();
    }

    private Kursi sendiri(BarisOptimalisasi baris) {
        return new Kursi(
                baris,
                peringkat.susun(
                        baris.formasi().jumlah(),
                        baris.peserta().stream().map(CalonOptimalisasi::calon).toList()));
    }

    private void isi(List<Kursi> sejabatan) {
        List<Pencari> para = new ArrayList<>();
        sejabatan.forEach(kursi -> kursi.pencari().forEach(para::add));
        para.sort(menurutHukum.thenComparing(satu -> satu.akhir().calon().nomorPeserta()));
        aturan.urutan().jalur().forEach(jalur -> lalui(aturan.baris(jalur), sejabatan, para));
    }

    private void lalui(BarisJalur jalur, List<Kursi> sejabatan, List<Pencari> para) {
        List<Kursi> terbuka = sejabatan.stream()
                .filter(kursi -> jalur.mengisi(kursi.kebutuhan()) && kursi.lowong() > 0)
                .toList();
        Map<Pencari, Peluang> peluang = new LinkedHashMap<>();
        para.stream()
                .filter(satu -> satu.bebas() && jalur.terbukaBagi(satu.kebutuhan()))
                .forEach(satu -> peluang.put(satu, peluang(jalur, terbuka, satu)));
        Map<Kursi, List<Pencari>> berhak = new HashMap<>();
        peluang.forEach(
                (satu, ada) -> ada.layak().forEach(kursi -> berhak.computeIfAbsent(kursi, baru -> new ArrayList<>())
                        .add(satu)));
        terbuka.forEach(kursi -> ambil(
                kursi,
                jalur.jalur(),
                berhak.getOrDefault(kursi, List.of()).stream()
                        .filter(Pencari::bebas)
                        .toList()));
        peluang.forEach((satu, ada) -> satu.catat(ada.percobaan(jalur.jalur(), satu)));
    }

    private Peluang peluang(BarisJalur jalur, List<Kursi> terbuka, Pencari satu) {
        List<Kursi> terjangkau = terbuka.stream()
                .filter(kursi -> jalur.cocok(satu.kebutuhan(), kursi.kebutuhan()))
                .filter(kursi ->
                        jalur.menjangkau(kursi.tempat().equals(satu.asal().tempat())))
                .toList();
        int lowong = terjangkau.stream().mapToInt(Kursi::lowong).sum();
        List<Kursi> sependidikan = terjangkau.stream()
                .filter(kursi -> kursi.menerima(satu.pendidikan()))
                .toList();
        if (sependidikan.isEmpty()) {
            return Peluang.tanpa(
                    lowong, lowong == 0 ? SebabPercobaan.TANPA_LOWONGAN : SebabPercobaan.PENDIDIKAN, List.of());
        }
        List<Kursi> layak = sependidikan.stream()
                .filter(kursi -> ambang(jalur, kursi, satu).memenuhi())
                .toList();
        return layak.isEmpty()
                ? Peluang.tanpa(
                        lowong,
                        SebabPercobaan.AMBANG,
                        ambang(jalur, sependidikan.get(0), satu).kurangPada())
                : new Peluang(lowong, null, List.of(), layak);
    }

    private PutusanNab ambang(BarisJalur jalur, Kursi kursi, Pencari satu) {
        return nab.periksa(
                jalur.ambangBagi(satu.kebutuhan()),
                kursi.kelompok(),
                satu.akhir().calon().skd());
    }

    private void ambil(Kursi kursi, Jalur jalur, List<Pencari> urut) {
        int lowong = kursi.lowong();
        Jatah<Pencari> jatah = new Jatah<>(lowong, urut, menurutHukum);
        for (int i = 0; i < urut.size(); i++) {
            if (jatah.lulus(i)) {
                urut.get(i).tempatkan(kursi, jalur);
            } else if (jatah.belumTerputus(i)) {
                urut.get(i).tunda(jalur);
            }
        }
        if (jatah.seri() > 0) {
            kursi.tahan(lowong - jatah.terisi(), jatah.seri());
        }
    }
}
