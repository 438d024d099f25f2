package id.asn.selection.pppk;

import id.asn.selection.peserta.Kategori;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the ranking of PPPK rests on in a year: there is no passing grade, the groups come one after the other, and inside
 * a group the order is total by the given steps.
 *
 * @param tahun the year
 * @param kelompok the groups of each kategori, first to last
 * @param urutan the steps inside a group; none beside the law's
 * @param sumberUrutan citation of the steps
 */
public record AturanPppk(int tahun, List<BarisKelompok> kelompok, List<KunciPppk> urutan, String sumberUrutan) {
    /** Copies, so that a rule stays as printed. */
    public AturanPppk {
        kelompok = List.copyOf(kelompok);
        urutan = List.copyOf(urutan);
    }

    /**
     * The rule of the year.
     *
     * @throws TahunTanpaKeputusan when the house holds none for it
     */
    public static AturanPppk untuk(int tahun) {
        return semua().stream()
                .filter(aturan -> aturan.tahun == tahun)
                .findFirst()
                .orElseThrow(() -> new TahunTanpaKeputusan("peringkat PPPK", tahun));
    }

    /** All rules, oldest first. */
    public static List<AturanPppk> semua() {
        return List.of(AturanPppk2024.TABLE);
    }

    /** The place of a group in a kategori, 1 first; empty when it knows no such group. */
    public OptionalInt tempat(Kategori kategori, KelompokPelamar satu) {
        return kelompok.stream()
                .filter(baris -> baris.kategori() == kategori && baris.kelompok() == satu)
                .mapToInt(BarisKelompok::urut)
                .findFirst();
    }
}
