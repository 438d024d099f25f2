package id.asn.selection.hasil.api;

import id.asn.selection.skb.SusunanSkb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells an outcome in plain Indonesian: points, each rounding, rank, the cut-off on both sides, the rules. */
final class TeksPenjelasan {
    private static final Map<String, String> LANGKAH = Map.of(
            "AKHIR", "nilai akhir",
            "TOTAL", "total SKD",
            "TKP", "nilai TKP",
            "TIU", "nilai TIU",
            "TWK", "nilai TWK",
            "IPK", "IPK atau rata-rata nilai ijazah",
            "USIA", "usia, yang lebih tua didahulukan",
            "NOMOR_PESERTA", "tidak ada langkah hukum; urutan cetak menurut nomor saja");

    private TeksPenjelasan() {}

    static String of(BarisHasilJson baris, BatasJson batas, SusunanSkb susunan, List<AturanJson> aturan) {
        List<String> kalimat = new ArrayList<>();
        kalimat.add("Peserta %s memperoleh kode %s.".formatted(baris.nomorPeserta(), baris.kode()));
        if (baris.integrasi() == null) {
            skd(baris, batas, kalimat);
        } else {
            kalimat.addAll(TeksSkb.of(baris.skb(), susunan));
            akhir(baris, batas, kalimat);
        }
        kalimat.addAll(TeksOptimalisasi.of(baris));
        kalimat.add(aturan.stream()
                .map(satu -> satu.perihal() + ": " + satu.dasarHukum())
                .collect(Collectors.joining("; ", "Dasar: ", ".")));
        return String.join(" ", kalimat);
    }

    private static void skd(BarisHasilJson baris, BatasJson batas, List<String> kalimat) {
        if (!baris.skd().hadir()) {
            kalimat.add("Ia tidak hadir pada SKD.");
            return;
        }
        NilaiSkdJson nilai = baris.skd();
        kalimat.add("Nilai SKD: TWK %d, TIU %d, TKP %d, total %d."
                .formatted(nilai.twk(), nilai.tiu(), nilai.tkp(), nilai.total()));
        for (PerbandinganJson satu : baris.perbandingan()) {
            kalimat.add("%s %d %s ambang %d."
                    .formatted(
                            satu.bagian().equals("KUMULATIF") ? "Total" : satu.bagian(),
                            satu.nilai(),
                            satu.tercapai() ? "mencapai" : "kurang dari",
                            satu.ambang()));
        }
        if (baris.peringkat() != null) {
            kalimat.add("Peringkat %d dari %d yang memenuhi ambang.".formatted(baris.peringkat(), batas.lulusAmbang()));
        }
        kalimat.add("Batas ke SKB untuk %d kursi adalah %d orang; dipanggil %d orang."
                .formatted(batas.kuota(), batas.batas(), batas.dipanggil()));
        tepi("Yang terakhir dipanggil", batas.terakhirMasuk(), kalimat);
        tepi("Yang pertama tidak dipanggil", batas.pertamaTinggal(), kalimat);
    }

    private static void tepi(String siapa, NilaiBatasJson nilai, List<String> kalimat) {
        if (nilai != null) {
            kalimat.add("%s: total %d, TKP %d, TIU %d, TWK %d."
                    .formatted(siapa, nilai.total(), nilai.tkp(), nilai.tiu(), nilai.twk()));
        }
    }

    private static void akhir(BarisHasilJson baris, BatasJson batas, List<String> kalimat) {
        IntegrasiJson angka = baris.integrasi();
        kalimat.add(
                "Total SKD %d dibawa ke skala 100 menjadi %s, dibobot menjadi %s; SKB %s dibobot menjadi %s; nilai akhir %s."
                        .formatted(
                                angka.total(),
                                angka.skalaSkd(),
                                angka.skorSkd(),
                                angka.skb(),
                                angka.skorSkb(),
                                angka.akhir()));
        tempat(baris, batas, kalimat);
        if (batas.terakhirLulus() != null) {
            kalimat.add("Nilai akhir terendah yang lulus %s.".formatted(batas.terakhirLulus()));
        }
        if (batas.pertamaTidak() != null) {
            kalimat.add("Nilai akhir tertinggi yang tidak lulus %s.".formatted(batas.pertamaTidak()));
        }
    }

    private static void tempat(BarisHasilJson baris, BatasJson batas, List<String> kalimat) {
        if (baris.skb().gugur() != null) {
            kalimat.add("Karena itu tidak memperoleh kursi berapa pun nilainya.");
        } else if (baris.peringkat() == null) {
            kalimat.add("Ada bagian SKB yang tidak diikuti, jadi tidak memperoleh kursi berapa pun nilainya.");
        } else {
            kalimat.add("Peringkat %d dari %d untuk %d kursi."
                    .formatted(baris.peringkat(), batas.bersaing(), batas.kuota()));
        }
        if (baris.pemisah() != null) {
            kalimat.add("Pembeda dengan peringkat di atasnya: %s.".formatted(LANGKAH.get(baris.pemisah())));
        }
    }
}
