package id.asn.selection.hasil.api;

import id.asn.selection.pppk.KelompokPelamar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells an outcome of PPPK in plain Indonesian: group, points, rank, the cut-off on both sides, the rules. */
final class TeksPppk {
    private static final Map<KelompokPelamar, String> KELOMPOK = Map.of(
            KelompokPelamar.PRIORITAS, "pelamar prioritas",
            KelompokPelamar.EKS_THK2, "eks tenaga honorer kategori II",
            KelompokPelamar.PANGKALAN_DATA, "tenaga non-ASN dalam pangkalan data BKN",
            KelompokPelamar.PANGKALAN_DATA_TAHAP_DUA,
                    "tenaga non-ASN dalam pangkalan data BKN yang mengikuti tahap kedua",
            KelompokPelamar.AKTIF_DUA_TAHUN, "tenaga non-ASN yang aktif bekerja paling sedikit dua tahun",
            KelompokPelamar.LULUSAN_PPG, "lulusan pendidikan profesi guru");

    private static final Map<String, String> LANGKAH = Map.of(
            "KELOMPOK", "kelompok, yang lebih dahulu diisi lebih dahulu berapa pun nilainya",
            "TOTAL", "nilai total",
            "TEKNIS", "nilai teknis",
            "MANSOSKUL", "jumlah nilai manajerial dan sosial kultural",
            "WAWANCARA", "nilai wawancara",
            "USIA", "usia, yang lebih tua didahulukan",
            "NOMOR_PESERTA", "tidak ada langkah hukum; urutan cetak menurut nomor saja");

    private TeksPppk() {}

    static String of(BarisPppkJson baris, BatasPppkJson batas, List<AturanJson> aturan) {
        List<String> kalimat = new ArrayList<>();
        kalimat.add("Peserta %s memperoleh kode %s.".formatted(baris.nomorPeserta(), baris.kode()));
        kalimat.add("Kelompok: %s (%s), urutan ke-%d pada kategori jabatan ini."
                .formatted(
                        KELOMPOK.get(baris.kelompokPelamar()),
                        baris.kelompokPelamar().kode(),
                        baris.urutKelompok()));
        nilai(baris, kalimat);
        tempat(baris, batas, kalimat);
        tepi("Yang terakhir memperoleh kursi", batas.terakhirLulus(), kalimat);
        tepi("Yang pertama tidak memperoleh kursi", batas.pertamaTidak(), kalimat);
        kalimat.addAll(TeksOptimalisasiPppk.of(baris));
        kalimat.add(aturan.stream()
                .map(satu -> satu.perihal() + ": " + satu.dasarHukum())
                .collect(Collectors.joining("; ", "Dasar: ", ".")));
        return String.join(" ", kalimat);
    }

    private static void nilai(BarisPppkJson baris, List<String> kalimat) {
        if (!baris.nilai().hadir()) {
            kalimat.add("Ada bagian tes yang tidak diikuti, jadi tidak memperoleh kursi berapa pun nilainya.");
            return;
        }
        NilaiPppkJson tes = baris.nilai();
        NilaiUrutPppkJson urut = baris.urut();
        kalimat.add("Nilai tes: teknis %d, manajerial %d, sosial kultural %d, wawancara %d."
                .formatted(tes.teknis(), tes.manajerial(), tes.sosialKultural(), tes.wawancara()));
        if (baris.afirmasi() != null) {
            kalimat.add("Sertifikat pendidik yang linear menambah nilai teknis dari %d menjadi %d."
                    .formatted(tes.teknis(), urut.teknis()));
        }
        kalimat.add("Manajerial dan sosial kultural bersama %d; total %d. Tidak ada nilai ambang batas."
                .formatted(urut.mansoskul(), urut.total()));
    }

    private static void tempat(BarisPppkJson baris, BatasPppkJson batas, List<String> kalimat) {
        if (baris.peringkat() != null) {
            kalimat.add("Peringkat %d dari %d untuk %d kursi."
                    .formatted(baris.peringkat(), batas.bersaing(), batas.kuota()));
        }
        if (baris.pemisah() != null) {
            kalimat.add("Pembeda dengan peringkat di atasnya: %s.".formatted(LANGKAH.get(baris.pemisah())));
        }
    }

    private static void tepi(String siapa, NilaiUrutPppkJson nilai, List<String> kalimat) {
        if (nilai != null) {
            kalimat.add("%s: kelompok %s, total %d, teknis %d, manajerial dan sosial kultural %d, wawancara %d."
                    .formatted(
                            siapa,
                            nilai.kelompokPelamar().kode(),
                            nilai.total(),
                            nilai.teknis(),
                            nilai.mansoskul(),
                            nilai.wawancara()));
        }
    }
}
