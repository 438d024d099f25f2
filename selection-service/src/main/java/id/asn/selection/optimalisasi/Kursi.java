package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.HasilAkhir;
import id.asn.selection.peringkat.KodeAkhir;
import id.asn.selection.peringkat.Nilai;
import id.asn.selection.peringkat.PutusanAkhir;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.KelompokJabatan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The seats of one formasi while vacant ones are being filled. */
final class Kursi {
    /** In which order formasi take within one path: place, need, key. */
    static final Comparator<Kursi> URUTAN = Comparator.comparing(Kursi::tempat)
            .thenComparing(Kursi::kebutuhan)
            .thenComparing(kursi -> kursi.id().toString());

    private final BarisOptimalisasi baris;
    private final HasilAkhir sendiri;
    private final Map<String, Pencari> pencari;
    private final List<Pencari> pendatang = new ArrayList<>();
    private int ditahan;
    private int seri;

    Kursi(BarisOptimalisasi baris, HasilAkhir sendiri) {
        this.baris = baris;
        this.sendiri = sendiri;
        this.seri = sendiri.batas().seri();
        Map<String, String> pendidikan = baris.peserta().stream()
                .collect(Collectors.toMap(satu -> satu.calon().nomorPeserta(), CalonOptimalisasi::pendidikan));
        this.pencari = sendiri.putusan().stream()
                .filter(putusan -> putusan.kode() == KodeAkhir.TIDAK_LULUS)
                .map(putusan -> new Pencari(putusan, this, pendidikan.get(nomor(putusan))))
                .collect(Collectors.toMap(satu -> nomor(satu.akhir()), Function.identity()));
    }

    private static String nomor(PutusanAkhir putusan) {
        return putusan.calon().nomorPeserta();
    }

    UUID id() {
        return baris.formasi().id();
    }

    String jabatan() {
        return baris.padanan().jabatanKode();
    }

    String tempat() {
        return baris.padanan().unitKode();
    }

    JenisKebutuhan kebutuhan() {
        return baris.formasi().syarat().kebutuhan();
    }

    KelompokJabatan kelompok() {
        return baris.formasi().syarat().kelompok();
    }

    boolean menerima(String pendidikan) {
        return baris.padanan().pendidikan().contains(pendidikan);
    }

    /** Those who sat everything and have no seat here. */
    Iterable<Pencari> pencari() {
        return pencari.values();
    }

    /** Seats nobody has and nobody stands undecided at. */
    int lowong() {
        int bersaing = sendiri.batas().bersaing();
        return Math.max(0, baris.formasi().jumlah() - bersaing) - pendatang.size() - ditahan;
    }

    void terima(Pencari satu) {
        pendatang.add(satu);
    }

    /** Seats that no step of the law gives to anybody stay with those who stand at them. */
    void tahan(int berapa, int siapa) {
        ditahan += berapa;
        seri += siapa;
    }

    /** The lowest final score that came in by a path, or null. */
    Nilai terendah(Jalur jalur) {
        return pendatang.stream()
                .filter(satu -> satu.jalur() == jalur)
                .map(satu -> satu.akhir().integrasi().akhir())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    HasilOptimalisasi hasil() {
        List<PutusanOptimalisasi> putusan = new ArrayList<>();
        milik(KodeAkhir.LULUS).forEach(putusan::add);
        pendatang.forEach(satu -> putusan.add(satu.putusan()));
        sendiri.putusan().stream()
                .filter(satu -> satu.kode() != KodeAkhir.LULUS)
                .filter(satu -> !pencari.containsKey(nomor(satu))
                        || !pencari.get(nomor(satu)).pindah())
                .forEach(satu -> putusan.add(putusan(satu)));
        return new HasilOptimalisasi(
                baris, new BatasOptimalisasi(sendiri.batas(), pendatang.size(), seri), List.copyOf(putusan));
    }

    private List<PutusanOptimalisasi> milik(KodeAkhir kode) {
        return sendiri.putusan().stream()
                .filter(satu -> satu.kode() == kode)
                .map(this::putusan)
                .toList();
    }

    private PutusanOptimalisasi putusan(PutusanAkhir satu) {
        Pencari mencari = pencari.get(nomor(satu));
        return mencari != null
                ? mencari.putusan()
                : new PutusanOptimalisasi(satu, id(), satu.kode() == KodeAkhir.LULUS ? id() : null, null, List.of());
    }
}
