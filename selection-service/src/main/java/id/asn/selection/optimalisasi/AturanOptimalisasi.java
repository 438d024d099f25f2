package id.asn.selection.optimalisasi;

import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;

/**
 * The rule of a year for filling seats that stayed vacant.
 *
 * @param tahun the year
 * @param jalur the paths, in the order of the legend
 * @param urutan in which order they are walked
 * @param ketentuan what holds on every path
 */
public record AturanOptimalisasi(int tahun, List<BarisJalur> jalur, Urutan urutan, List<Ketentuan> ketentuan) {
    /** Copies; an order that leaves a path out or walks it twice is a misprint of the table. */
    public AturanOptimalisasi {
        jalur = List.copyOf(jalur);
        ketentuan = List.copyOf(ketentuan);
        List<Jalur> known = jalur.stream().map(BarisJalur::jalur).sorted().toList();
        if (!known.equals(urutan.jalur().stream().sorted().toList())) {
            throw new IllegalArgumentException("the order does not walk each path once");
        }
    }

    /**
     * The order of the paths.
     *
     * @param sumber citation
     * @param keraguan what no source states
     */
    public record Urutan(List<Jalur> jalur, String sumber, String keraguan) {}

    /**
     * What holds on every path.
     *
     * @param keraguan what no source states, empty when nothing is in doubt
     */
    public record Ketentuan(String nama, String nilai, String sumber, String keraguan) {}

    /**
     * The rule of the year.
     *
     * @throws TahunTanpaKeputusan when the house holds none for it
     */
    public static AturanOptimalisasi untuk(int tahun) {
        return semua().stream()
                .filter(aturan -> aturan.tahun == tahun)
                .findFirst()
                .orElseThrow(() -> new TahunTanpaKeputusan("optimalisasi CPNS", tahun));
    }

    /** All rules, oldest first. */
    public static List<AturanOptimalisasi> semua() {
        return List.of(AturanOptimalisasi2024.TABLE);
    }

    /** The row of a path. */
    public BarisJalur baris(Jalur wanted) {
        return jalur.stream()
                .filter(baris -> baris.jalur() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
