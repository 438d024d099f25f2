package id.asn.selection.hasil.api;

import java.util.ArrayList;
import java.util.List;

/** Tells what optimalisasi tried for a participant: each path, what it reached, and why it gave no seat. */
final class TeksOptimalisasi {
    private TeksOptimalisasi() {}

    /** Nothing for a result of another stage. */
    static List<String> of(BarisHasilJson baris) {
        if (baris.formasiAsal() == null) {
            return List.of();
        }
        List<String> kalimat = new ArrayList<>();
        kalimat.add(tempat(baris));
        if (baris.percobaan() != null) {
            baris.percobaan().forEach(satu -> kalimat.add("Jalur " + satu.jalur() + ": " + percobaan(satu)));
        }
        return kalimat;
    }

    private static String tempat(BarisHasilJson baris) {
        if (baris.formasiPenempatan() == null) {
            return baris.peringkat() == null
                    ? "Optimalisasi hanya bagi yang mengikuti seluruh SKB."
                    : "Optimalisasi tidak memberi kursi pada formasi lain.";
        }
        return baris.formasiPenempatan().equals(baris.formasiAsal())
                ? "Kursi diperoleh pada formasi yang dilamar, tanpa optimalisasi."
                : "Melalui optimalisasi jalur %s ditempatkan pada formasi %s; formasi yang dilamar %s."
                        .formatted(baris.jalur(), baris.formasiPenempatan(), baris.formasiAsal());
    }

    private static String percobaan(PercobaanJson satu) {
        String lowong = "ada %d kursi lowong jabatan ini; ".formatted(satu.lowong());
        return switch (satu.sebab()) {
            case "TANPA_LOWONGAN" -> "tidak ada kursi lowong jabatan ini yang terjangkau.";
            case "PENDIDIKAN" -> lowong + "tidak satu pun menerima pendidikan yang dipakai melamar.";
            case "AMBANG" ->
                lowong
                        + "nilai ambang batas jalur ini tidak terpenuhi pada %s."
                                .formatted(String.join(", ", satu.kurang()));
            case "KALAH" -> lowong + "diperoleh peserta lain yang lebih dahulu dalam urutan akhir" + terakhir(satu);
            case "DITEMPATKAN" -> lowong + "satu di antaranya diperoleh.";
            default -> lowong + "pada kursi terakhir hukum tidak membedakannya dari peserta lain.";
        };
    }

    private static String terakhir(PercobaanJson satu) {
        return satu.terakhir() == null ? "." : ", dengan nilai akhir terendah %s.".formatted(satu.terakhir());
    }
}
