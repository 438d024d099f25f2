package id.asn.selection.pppk;

import id.asn.selection.peringkat.Jatah;
import id.asn.selection.pppk.PercobaanPppk.Sebab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills what of PPPK stayed vacant in one agency: every formasi seats its own, then those without a seat who applied for the
 * same jabatan with a qualification that the vacant formasi accepts, at the same unit first and then from others, by the order
 * of PPPK. Nobody who has a seat gives it up. Equals at the last seat stay undecided and so does the seat. The same people and
 * formasi give the same result in whatever order they come.
 */
public final class OptimalisasiPppk {
    private final AturanOptimalisasiPppk aturan;
    private final AturanPppk peringkat;
    private final Comparator<PencariPppk> menurutHukum;

    /** Fills by the rules of one year. */
    public OptimalisasiPppk(AturanOptimalisasiPppk aturan, AturanPppk peringkat) {
        this.aturan = aturan;
        this.peringkat = peringkat;
        this.menurutHukum = Comparator.comparing(PencariPppk::calon, KunciPppk.rantai(peringkat.urutan()));
    }

    /** The end of each formasi of an agency, by key. */
    public List<HasilOptimalisasiPppk> susun(List<BarisOptimalisasiPppk> para) {
        List<KursiPppk> semua =
                para.stream().map(this::sendiri).sorted(KursiPppk.URUTAN).toList();
        semua.stream()
                .collect(Collectors.groupingBy(KursiPppk::jabatan))
                .values()
                .forEach(this::isi);
        return semua.stream()
                .sorted(Comparator.comparing(kursi -> kursi.id().toString()))
                .map(KursiPppk::hasil)
                .toList();
    }

    private KursiPppk sendiri(BarisOptimalisasiPppk baris) {
        FormasiPppk formasi = baris.formasi();
        List<CalonPppk> para = baris.peserta().stream()
                .map(satu -> formasi.calon(satu.peserta()))
                .toList();
        HasilPppk hasil = new PeringkatPppk(peringkat, formasi.urutan())
                .susun(formasi.formasi().jumlah(), para);
        KursiPppk kursi = new KursiPppk(baris, hasil);
        kursi.cari(peringkat);
        return kursi;
    }

    private void isi(List<KursiPppk> sejabatan) {
        List<PencariPppk> para = new ArrayList<>();
        sejabatan.forEach(kursi -> kursi.pencari().forEach(para::add));
        para.sort(menurutHukum.thenComparing(satu -> satu.calon().calon().nomorPeserta()));
        aturan.jalur().forEach(jalur -> lalui(jalur, sejabatan, para));
    }

    private void lalui(JalurPppk jalur, List<KursiPppk> sejabatan, List<PencariPppk> para) {
        List<KursiPppk> terbuka =
                sejabatan.stream().filter(kursi -> kursi.lowong() > 0).toList();
        Map<PencariPppk, PercobaanPppk> percobaan = new LinkedHashMap<>();
        Map<KursiPppk, List<PencariPppk>> berhak = new HashMap<>();
        for (PencariPppk satu : para) {
            if (satu.bebas()) {
                percobaan.put(satu, timbang(jalur, terbuka, satu, berhak));
            }
        }
        terbuka.forEach(kursi -> ambil(
                kursi,
                jalur,
                berhak.getOrDefault(kursi, List.of()).stream()
                        .filter(PencariPppk::bebas)
                        .toList()));
        percobaan.forEach((satu, ada) ->
                satu.catat(ada.sebab() == null ? new PercobaanPppk(jalur, ada.lowong(), satu.sebab()) : ada));
    }

    /** Enters the participant wherever they may sit; else says what stands in the way. */
    private static PercobaanPppk timbang(
            JalurPppk jalur, List<KursiPppk> terbuka, PencariPppk satu, Map<KursiPppk, List<PencariPppk>> berhak) {
        List<KursiPppk> terjangkau = terbuka.stream()
                .filter(kursi -> kursi.tempat().equals(satu.asal().tempat()) == (jalur == JalurPppk.SETEMPAT))
                .toList();
        int lowong = terjangkau.stream().mapToInt(KursiPppk::lowong).sum();
        List<KursiPppk> layak = terjangkau.stream()
                .filter(kursi -> kursi.menerima(satu.pendidikan()))
                .toList();
        layak.forEach(kursi ->
                berhak.computeIfAbsent(kursi, baru -> new ArrayList<>()).add(satu));
        if (layak.isEmpty()) {
            return new PercobaanPppk(jalur, lowong, lowong == 0 ? Sebab.TANPA_LOWONGAN : Sebab.PENDIDIKAN);
        }
        return new PercobaanPppk(jalur, lowong, null);
    }

    private void ambil(KursiPppk kursi, JalurPppk jalur, List<PencariPppk> urut) {
        int lowong = kursi.lowong();
        Jatah<PencariPppk> jatah = new Jatah<>(lowong, urut, menurutHukum);
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
