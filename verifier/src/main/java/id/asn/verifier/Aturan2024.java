package id.asn.verifier;

import java.util.List;
import java.util.Map;

/**
 * The rules of CPNS 2024 as this checker knows them, typed from the rules document: KepmenPANRB 321/2024 for the passing
 * grades, PermenPANRB 6/2024 for ranking and weights, KepmenPANRB 320/2024 diktum 35 and the legend of the codes of January
 * 2025 for optimalisasi. A passing grade is four minima in the order TWK, TIU, TKP, sum; 0
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

    /** Needs in the order in which vacant formasi of one place take. */
    static final List<String> JENIS =
            List.of("UMUM", "CUMLAUDE", "DISABILITAS", "DIASPORA", "PAPUA", "KALIMANTAN", "DAERAH_TERTINGGAL");

    /** The paths in the order in which they are walked. */
    static final List<String> URUTAN_JALUR = List.of("E1", "E2", "U1", "U3", "E3");

    /** The paths in the order of the legend: seat, who may fill it, place, passing grade. */
    static final List<List<String>> JALUR = List.of(
            List.of("U1", "UMUM", "KHUSUS", "SAMA", "UMUM"),
            List.of("U3", "UMUM", "SIAPA_PUN", "LAIN", "UMUM"),
            List.of("E1", "KHUSUS", "JENIS_SAMA", "LAIN", "JENIS_SENDIRI"),
            List.of("E2", "KHUSUS", "JENIS_LAIN", "SAMA", "UMUM"),
            List.of("E3", "KHUSUS", "SIAPA_PUN", "LAIN", "UMUM"));

    /** What holds on every path. */
    static final List<List<String>> KETENTUAN = List.of(
            List.of("INSTANSI", "SAMA"),
            List.of("JABATAN", "SAMA"),
            List.of("PENDIDIKAN", "DITERIMA_FORMASI_LOWONG"),
            List.of("SKB", "DIIKUTI_DAN_TIDAK_GUGUR"),
            List.of("URUTAN_PENGISI", "URUTAN_AKHIR"),
            List.of("KURSI_PER_ORANG", "1"),
            List.of("KELOMPOK_LOKASI", "TIDAK_DIBATASI"),
            List.of("URUTAN_LOWONGAN", "KODE_UNIT, JENIS, KUNCI_FORMASI"));

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
