package id.asn.selection.hasil.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what optimalisasi tried for a participant of PPPK. */
final class TeksOptimalisasiPppk {
    private static final Map<String, String> JALUR =
            Map.of("SETEMPAT", "Kursi lowong di unit yang sama", "TEMPAT_LAIN", "Kursi lowong di unit lain");
    private static final Map<String, String> SEBAB = Map.of(
            "TANPA_LOWONGAN", "tidak ada untuk jabatan ini.",
            "PENDIDIKAN", "ada %d, tetapi tidak satu pun menerima pendidikan yang dipakai melamar.",
            "KALAH", "ada %d, diperoleh peserta lain yang lebih dahulu dalam urutan.",
            "BELUM_TERPUTUS", "ada %d; pada kursi terakhir hukum tidak membedakannya dari peserta lain.",
            "DITEMPATKAN", "ada %d; satu di antaranya diperoleh.");

    private TeksOptimalisasiPppk() {}

    /** Nothing for a result of another stage. */
    static List<String> of(BarisPppkJson baris) {
        if (baris.formasiAsal() == null) {
            return List.of();
        }
        List<String> kalimat = new ArrayList<>();
        kalimat.add(tempat(baris));
        if (baris.percobaan() != null) {
            baris.percobaan()
                    .forEach(satu -> kalimat.add(JALUR.get(satu.jalur()) + ": "
                            + SEBAB.get(satu.sebab()).formatted(satu.lowong())));
        }
        return kalimat;
    }

    private static String tempat(BarisPppkJson baris) {
        if (baris.formasiPenempatan() == null) {
            return baris.peringkat() == null
                    ? "Optimalisasi hanya bagi yang mengikuti seluruh tes."
                    : "Optimalisasi tidak memberi kursi pada formasi lain.";
        }
        return baris.formasiPenempatan().equals(baris.formasiAsal())
                ? "Kursi diperoleh pada formasi yang dilamar, tanpa optimalisasi."
                : "Melalui optimalisasi ditempatkan pada formasi %s; formasi yang dilamar %s."
                        .formatted(baris.formasiPenempatan(), baris.formasiAsal());
    }
}
