package id.asn.verifier;

import java.util.List;
import java.util.Map;

/**
 * The rules of PPPK 2024 as this checker knows them, typed from the rules document: KepmenPANRB 347/2024 for the test, 347,
 * 348 and 349/2024 for the order of the groups, PermenPANRB 6/2024 pasal 47 ayat (3) for the order inside a group. There is no
 * passing grade.
 */
final class AturanPppk2024 {
    static final String PUO = "PENGELOLA_UMUM_OPERASIONAL";

    /** Parts of the test with the points that each answer is worth. */
    static final List<String> BAGIAN = List.of("teknis", "manajerial", "sosial_kultural", "wawancara");

    static final List<Integer> LANGKAH = List.of(5, 1, 1, 1);

    /** Highest points of each part, by form of the test. */
    static final Map<String, List<Integer>> MAKS =
            Map.of("BIASA", List.of(450, 100, 80, 40), PUO, List.of(225, 100, 80, 40));

    /** Groups with their codes, first to last. */
    static final Map<String, List<List<String>>> KELOMPOK = Map.of(
            "GURU",
            List.of(
                    List.of("PRIORITAS", "R1"),
                    List.of("EKS_THK2", "R2"),
                    List.of("PANGKALAN_DATA", "R3"),
                    List.of("PANGKALAN_DATA_TAHAP_DUA", "R3b"),
                    List.of("AKTIF_DUA_TAHUN", "R4"),
                    List.of("LULUSAN_PPG", "R5")),
            "KESEHATAN",
            List.of(
                    List.of("PRIORITAS", "R1"),
                    List.of("EKS_THK2", "R2"),
                    List.of("PANGKALAN_DATA", "R3"),
                    List.of("PANGKALAN_DATA_TAHAP_DUA", "R3b"),
                    List.of("AKTIF_DUA_TAHUN", "R4")),
            "TEKNIS",
            List.of(
                    List.of("EKS_THK2", "R2"),
                    List.of("PANGKALAN_DATA", "R3"),
                    List.of("PANGKALAN_DATA_TAHAP_DUA", "R3b"),
                    List.of("AKTIF_DUA_TAHUN", "R4")));

    static final List<String> URUTAN = List.of("KELOMPOK", "TOTAL", "TEKNIS", "MANSOSKUL", "WAWANCARA", "USIA");

    /** Why points are added in teknis, and how much of its highest number. */
    static final String AFIRMASI = "SERTIFIKAT_PENDIDIK_LINEAR";

    static final int PERSEN = 100;

    static final List<List<String>> KETENTUAN = List.of(
            List.of("SERTIFIKAT_LINEAR", "SERTIFIKAT_YANG_BERLAKU"),
            List.of("URUTAN_DOSEN", "URUTAN_TEKNIS"),
            List.of("TEMPAT_R3B", "SESUDAH_R3_SEBELUM_R4"));

    /** Paths of optimalisasi in the order in which they are walked. */
    static final List<String> JALUR = List.of("SETEMPAT", "TEMPAT_LAIN");

    /** What holds on both (PermenPANRB 6/2024 pasal 47 ayat (4) sampai (6)). */
    static final List<List<String>> KETENTUAN_OPTIMALISASI = List.of(
            List.of("INSTANSI", "SAMA"),
            List.of("JABATAN", "SAMA"),
            List.of("PENDIDIKAN", "DITERIMA_FORMASI_LOWONG"),
            List.of("URUTAN_JALUR", "TEMPAT_SAMA_DAHULU"),
            List.of("URUTAN_PENGISI", "URUTAN_KELOMPOK"),
            List.of("JENIS_KEBUTUHAN", "TIDAK_DIBEDAKAN"),
            List.of("KURSI_PER_ORANG", "1"),
            List.of("KELOMPOK_LOKASI", "TIDAK_DIBATASI"),
            List.of("URUTAN_LOWONGAN", "KODE_UNIT, KUNCI_FORMASI"));

    private AturanPppk2024() {}

    /** The test of a jabatan. */
    static String bentuk(String jabatan) {
        return jabatan.trim().equalsIgnoreCase("Pengelola Umum Operasional") ? PUO : "BIASA";
    }

    /** Groups of a kategori; dosen are placed as teknis. */
    static List<List<String>> kelompok(String kategori) {
        return KELOMPOK.getOrDefault(kategori.equals("DOSEN") ? "TEKNIS" : kategori, List.of());
    }
}
