package id.asn.selection.hasil;

import id.asn.selection.pppk.AturanOptimalisasiPppk;
import id.asn.selection.pppk.AturanPppk;
import id.asn.selection.pppk.BarisOptimalisasiPppk;
import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.HasilOptimalisasiPppk;
import id.asn.selection.pppk.OptimalisasiPppk;
import id.asn.selection.pppk.PelamarPppk;
import id.asn.selection.pppk.PutusanOptimalisasiPppk;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Judges the end of PPPK, fills vacant seats, and writes the bundle; who moved stands at the formasi whose seat they have. */
public final class BerkasOptimalisasiPppk {
    private final Permintaan permintaan;
    private final AturanPppk aturan;
    private final AturanOptimalisasiPppk jalur;

    /** Reads the rules of the year; refuses a year that the house holds none for. */
    public BerkasOptimalisasiPppk(Permintaan permintaan) {
        this.permintaan = permintaan;
        this.aturan = AturanPppk.untuk(permintaan.tahun());
        this.jalur = AturanOptimalisasiPppk.untuk(permintaan.tahun());
    }

    /** A participant with the formasi applied for. */
    private record Asal(FormasiPppk formasi, PelamarPppk pelamar) {}

    /** Judges all formasi of the agency together. */
    public Ringkasan tulis(List<BarisOptimalisasiPppk> masukan, Consumer<Baris> tujuan) {
        Aliran aliran = new Aliran(tujuan);
        Berkas.kepala(permintaan, aliran);
        IsiPppk.aturan(aturan).forEach(aliran::aturan);
        aliran.aturan(IsiOptimalisasiPppk.aturan(jalur));
        Map<String, Asal> asal = new HashMap<>();
        masukan.forEach(baris -> baris.peserta()
                .forEach(satu -> asal.put(satu.peserta().nomorPeserta(), new Asal(baris.formasi(), satu))));
        Penghitung hitung = new Penghitung();
        new OptimalisasiPppk(jalur, aturan).susun(masukan).forEach(satu -> tulis(satu, asal, aliran, hitung));
        return hitung.ringkasan(aliran);
    }

    private void tulis(HasilOptimalisasiPppk satu, Map<String, Asal> asal, Aliran aliran, Penghitung hitung) {
        UUID id = satu.baris().formasi().formasi().id();
        aliran.formasi(id, IsiOptimalisasiPppk.formasi(satu.baris()));
        satu.baris().peserta().stream()
                .sorted(Comparator.comparing(pelamar -> pelamar.peserta().nomorPeserta()))
                .forEach(pelamar ->
                        aliran.masukan(id, pelamar.peserta().nomorPeserta(), IsiOptimalisasiPppk.masukan(pelamar)));
        aliran.batas(id, IsiOptimalisasiPppk.batas(satu));
        hitung.formasi(satu.baris().formasi().formasi().jumlah());
        satu.putusan().forEach(putusan -> {
            String nomor = putusan.akhir().calon().nomorPeserta();
            hitung.kode(putusan.cetak());
            aliran.putusan(id, nomor, putusan.cetak(), isi(putusan, asal.get(nomor)));
        });
    }

    private Map<String, Object> isi(PutusanOptimalisasiPppk putusan, Asal asal) {
        return IsiOptimalisasiPppk.putusan(
                putusan,
                aturan.tempat(asal.formasi().urutan(), asal.pelamar().peserta().kelompok()),
                asal.formasi().afirmasi(asal.pelamar().peserta()).isPresent());
    }
}
