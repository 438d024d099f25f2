package id.asn.applicant.lamaran.syarat;

import static id.asn.applicant.formasi.Kategori.DOSEN;
import static id.asn.applicant.formasi.Kategori.GURU;
import static id.asn.applicant.formasi.Kategori.KESEHATAN;
import static id.asn.applicant.formasi.Kategori.TEKNIS;

import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.pelamar.Biodata;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may apply for PPPK 2024, by category and stage. Not settled: which stage runs is read from the day, since the calendar
 * has one window of registration only; a pelamar prioritas of the selection of 2021 and a bidan pendidik of 2023 are not
 * recorded in a profile and are therefore not admitted by this table; for dosen the rows of teknis are taken.
 */
public final class KelompokPelamar2024 {
    /** First day of the registration of stage 2. */
    public static final LocalDate TAHAP_2 = LocalDate.of(2024, 11, 17);

    private static final int TAHUN = 2024;
    private static final String JABATAN = "KepmenPANRB 347/2024";
    private static final String G = "KepmenPANRB 348/2024";
    private static final String K = "KepmenPANRB 349/2024";
    private static final String TAMBAHAN = "KepmenPANRB 634/2024";

    /** The four jabatan that are open in stage 2 to who is in BKN's database. */
    public static final List<String> JABATAN_OPERASIONAL = List.of(
            "PENGELOLA UMUM OPERASIONAL",
            "OPERATOR LAYANAN OPERASIONAL",
            "PENGELOLA LAYANAN OPERASIONAL",
            "PENATA LAYANAN OPERASIONAL");

    // spotless:off
    /** The table, in the order in which groups are placed. */
    public static final List<Baris> TABLE = List.of(
            //        kategori   golongan                      tahap operasional sumber
            new Baris(GURU,      GolonganPelamar.THK2,         1,    false,      G),
            new Baris(GURU,      GolonganPelamar.PANGKALAN_BKN, 1,   false,      G),
            new Baris(GURU,      GolonganPelamar.PANGKALAN_BKN, 2,   true,       TAMBAHAN),
            new Baris(GURU,      GolonganPelamar.DAPODIK,      2,    false,      G),
            new Baris(GURU,      GolonganPelamar.PPG,          2,    false,      G),
            new Baris(KESEHATAN, GolonganPelamar.THK2,         1,    false,      K),
            new Baris(KESEHATAN, GolonganPelamar.PANGKALAN_BKN, 1,   false,      K),
            new Baris(KESEHATAN, GolonganPelamar.PANGKALAN_BKN, 2,   true,       TAMBAHAN),
            new Baris(KESEHATAN, GolonganPelamar.AKTIF,        2,    false,      K),
            new Baris(TEKNIS,    GolonganPelamar.THK2,         1,    false,      JABATAN),
            new Baris(TEKNIS,    GolonganPelamar.PANGKALAN_BKN, 1,   false,      JABATAN),
            new Baris(TEKNIS,    GolonganPelamar.PANGKALAN_BKN, 2,   true,       TAMBAHAN),
            new Baris(TEKNIS,    GolonganPelamar.AKTIF,        2,    false,      JABATAN));
    // spotless:on

    private KelompokPelamar2024() {}

    /**
     * One admitted group.
     *
     * @param tahap stage of registration, 1 or 2
     * @param operasional only on one of the four operational jabatan
     */
    public record Baris(Kategori kategori, GolonganPelamar golongan, int tahap, boolean operasional, String sumber) {}

    /** The stage of registration on that day, 1 or 2. */
    static int tahap(LocalDate day) {
        return day.isBefore(TAHAP_2) ? 1 : 2;
    }

    /** The rows that a lamaran on this formasi may rest on, on that day. */
    static List<Baris> open(Pengumuman formasi, LocalDate day) {
        Kategori kategori = formasi.kebutuhan().kategori() == DOSEN
                ? TEKNIS
                : formasi.kebutuhan().kategori();
        int stage = tahap(day);
        return TABLE.stream()
                .filter(row -> row.kategori() == kategori && row.tahap() == stage)
                .filter(row -> !row.operasional() || operasional(formasi))
                .toList();
    }

    /** True for one of the four operational jabatan. */
    static boolean operasional(Pengumuman formasi) {
        return JABATAN_OPERASIONAL.contains(formasi.jabatan().nama().trim().toUpperCase(Locale.ROOT));
    }

    /** Every group that the person belongs to, as of the day. */
    static Set<GolonganPelamar> of(Permohonan it) {
        return Set.copyOf(Arrays.stream(GolonganPelamar.values())
                .filter(group -> group.holds(it.pelamar().profil(), it.tanggal()))
                .toList());
    }

    /**
     * The row that a PPPK lamaran submitted on that day rests on: of those that fit the person, the one placed first. Empty
     * for CPNS, and for another year than that of the table.
     */
    public static Optional<Baris> ditempuh(Biodata person, Pengumuman formasi, LocalDate day) {
        if (formasi.tahun() != TAHUN || formasi.kebutuhan().jenisPengadaan() != JenisPengadaan.PPPK) {
            return Optional.empty();
        }
        return open(formasi, day).stream()
                .filter(row -> row.golongan().holds(person.profil(), day))
                .findFirst();
    }

    /** The decree for the category. */
    static String sumber(Kategori kategori) {
        return switch (kategori) {
            case GURU -> G;
            case KESEHATAN -> K;
            default -> JABATAN;
        };
    }
}
