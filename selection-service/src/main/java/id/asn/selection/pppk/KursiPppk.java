package id.asn.selection.pppk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The seats of one PPPK formasi while vacant ones are being filled. */
final class KursiPppk {
    /** In which order formasi take within one path: place, key. */
    static final Comparator<KursiPppk> URUTAN = Comparator.comparing(KursiPppk::tempat)
            .thenComparing(kursi -> kursi.id().toString());

    private final BarisOptimalisasiPppk baris;
    private final HasilPppk sendiri;
    private final Map<String, PencariPppk> pencari = new LinkedHashMap<>();
    private final List<PencariPppk> pendatang = new ArrayList<>();
    private int ditahan;
    private int seri;

    KursiPppk(BarisOptimalisasiPppk baris, HasilPppk sendiri) {
        this.baris = baris;
        this.sendiri = sendiri;
        this.seri = sendiri.batas().seri();
    }

    /** Those who sat everything and have no seat here start to look for one. */
    void cari(AturanPppk aturan) {
        Map<String, String> pendidikan = new LinkedHashMap<>();
        baris.peserta().forEach(satu -> pendidikan.put(satu.peserta().nomorPeserta(), satu.pendidikan()));
        sendiri.putusan().stream()
                .filter(putusan -> putusan.kode() == KodePppk.TIDAK_LULUS)
                .forEach(putusan -> {
                    CalonPppk calon = putusan.calon();
                    int tempat = aturan.tempat(baris.formasi().urutan(), calon.kelompok())
                            .orElseThrow();
                    pencari.put(
                            calon.nomorPeserta(),
                            new PencariPppk(
                                    new CalonTerurut(calon, tempat),
                                    putusan,
                                    this,
                                    pendidikan.get(calon.nomorPeserta())));
                });
    }

    UUID id() {
        return baris.formasi().formasi().id();
    }

    String jabatan() {
        return baris.padanan().jabatanKode();
    }

    String tempat() {
        return baris.padanan().unitKode();
    }

    boolean menerima(String pendidikan) {
        return baris.padanan().pendidikan().contains(pendidikan);
    }

    Iterable<PencariPppk> pencari() {
        return pencari.values();
    }

    /** Seats nobody has and nobody stands undecided at. */
    int lowong() {
        int own =
                Math.max(0, baris.formasi().formasi().jumlah() - sendiri.batas().bersaing());
        return own - pendatang.size() - ditahan;
    }

    void terima(PencariPppk satu) {
        pendatang.add(satu);
    }

    /** Seats that no step of the law gives to anybody stay with those who stand at them. */
    void tahan(int berapa, int siapa) {
        ditahan += berapa;
        seri += siapa;
    }

    HasilOptimalisasiPppk hasil() {
        List<PutusanOptimalisasiPppk> putusan = new ArrayList<>();
        sendiri.putusan().stream()
                .filter(satu -> satu.kode() == KodePppk.LULUS)
                .forEach(satu -> putusan.add(new PutusanOptimalisasiPppk(satu, id(), id(), null, List.of())));
        pendatang.forEach(satu -> putusan.add(satu.putusan()));
        sendiri.putusan().stream()
                .filter(satu -> satu.kode() != KodePppk.LULUS)
                .forEach(satu -> tanpaKursi(satu, putusan));
        return new HasilOptimalisasiPppk(baris, sendiri.batas(), pendatang.size(), seri, List.copyOf(putusan));
    }

    private void tanpaKursi(PutusanPppk satu, List<PutusanOptimalisasiPppk> putusan) {
        PencariPppk mencari = pencari.get(satu.calon().nomorPeserta());
        if (mencari == null) {
            putusan.add(new PutusanOptimalisasiPppk(satu, id(), null, null, List.of()));
        } else if (!mencari.pindah()) {
            putusan.add(mencari.putusan());
        }
    }
}
