package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.Pengumuman;
import java.util.List;
import java.util.Locale;

/**
 * Level of a jabatan, on which the age of retirement depends. Not settled: the announcement carries no level, so it is read
 * from the category and from the words of the jabatan's name; a name without such a word is taken for {@link #BAKU}.
 */
public enum JenjangJabatan {
    PELAKSANA,
    KETERAMPILAN("PEMULA", "TERAMPIL", "MAHIR", "PENYELIA"),
    AHLI_PERTAMA("AHLI PERTAMA"),
    AHLI_MUDA("AHLI MUDA"),
    AHLI_MADYA("AHLI MADYA"),
    AHLI_UTAMA("AHLI UTAMA"),
    GURU,
    DOSEN;

    /** The level of a jabatan whose name tells none: the lowest age of retirement, 58. */
    public static final JenjangJabatan BAKU = PELAKSANA;

    private final List<String> kata;

    JenjangJabatan(String... kata) {
        this.kata = List.of(kata);
    }

    /** The level of the jabatan that the formasi seeks. */
    public static JenjangJabatan of(Pengumuman formasi) {
        Kategori kategori = formasi.kebutuhan().kategori();
        if (kategori == Kategori.GURU) {
            return GURU;
        }
        return kategori == Kategori.DOSEN ? DOSEN : named(formasi.jabatan().nama());
    }

    private static JenjangJabatan named(String jabatan) {
        String name = " " + jabatan.toUpperCase(Locale.ROOT) + " ";
        for (JenjangJabatan level : values()) {
            if (level.kata.stream().anyMatch(word -> name.contains(" " + word + " "))) {
                return level;
            }
        }
        return BAKU;
    }
}
