package id.asn.verifier;

import java.util.List;
import java.util.Map;

/**
 * The rules of CPNS 2024 as this checker knows them, typed from the rules document: KepmenPANRB 321/2024 for the passing
 * grades, PermenPANRB 6/2024 for ranking and weights. A passing grade is four minima in the order TWK, TIU, TKP, sum; 0
 * stands for none.
 */
final class Aturan2024 {
    static final int TAHUN = 2024;
    static final int KALI = 3;
    static final int MAKS_TWK = 150;
    static final int MAKS_TIU = 175;
    static final int MAKS_TKP = 225;
    static final List<String> BAGIAN = List.of("TWK", "TIU", "TKP", "KUMULATIF");
    static final List<String> URUTAN_SKD = List.of("TOTAL", "TKP", "TIU", "TWK");
    static final List<String> URUTAN_AKHIR = List.of("AKHIR", "TOTAL", "TKP", "TIU", "TWK", "IPK", "USIA");

    private static final Map<String, int[]> NAB = Map.of(
            "UMUM", new int[] {65, 80, 166, 0},
            "KALIMANTAN", new int[] {65, 80, 166, 0},
            "CUMLAUDE", new int[] {0, 85, 0, 311},
            "DIASPORA", new int[] {0, 85, 0, 311},
            "DISABILITAS", new int[] {0, 60, 0, 286},
            "PAPUA", new int[] {0, 60, 0, 286},
            "DAERAH_TERTINGGAL", new int[] {0, 60, 0, 286});

    private Aturan2024() {}

    /** The minima of a jenis kebutuhan, or null for one that the decree does not know. In 2024 no jabatan has its own. */
    static int[] nab(String jenisKebutuhan) {
        return NAB.get(jenisKebutuhan);
    }

    static int jumlahJenis() {
        return NAB.size();
    }

    /** SKD on 0..100 in thousandths: total / 5.5, half up. */
    static int skala(int total) {
        return (total * 4000 + 11) / 22;
    }

    /** 40 % of it, half up. */
    static int skorSkd(int skala) {
        return (skala * 4 + 5) / 10;
    }

    /** 60 % of an SKB score given in hundredths, in thousandths: exact. */
    static int skorSkb(int skbPerSeratus) {
        return skbPerSeratus * 6;
    }

    /** Thousandths as text. */
    static String desimal(int perSeribu) {
        return perSeribu / 1000 + "." + String.format("%03d", perSeribu % 1000);
    }
}
