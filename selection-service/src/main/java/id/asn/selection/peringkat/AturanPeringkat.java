package id.asn.selection.peringkat;

import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;

/**
 * Everything the ranking of a year rests on beside the passing grades.
 *
 * @param tahun the year
 * @param kelipatan so many times the quota are called to SKB
 * @param urutanSkd tie order on the way to SKB
 * @param integrasi how SKD and SKB become one score
 * @param urutanAkhir tie order at the end
 */
public record AturanPeringkat(
        int tahun, Kelipatan kelipatan, UrutanSkd urutanSkd, AturanIntegrasi integrasi, UrutanAkhir urutanAkhir) {

    /**
     * The multiple of the quota that is called to SKB.
     *
     * @param kali how many times
     * @param sumber citation
     */
    public record Kelipatan(int kali, String sumber) {}

    /**
     * Tie order on the way to SKB; whoever equals the last one called in every step is called too.
     *
     * @param kunci the steps
     * @param sumber citation
     */
    public record UrutanSkd(List<KunciSkd> kunci, String sumber) {}

    /**
     * Tie order at the end.
     *
     * @param kunci the steps; none beside the law's
     * @param sumber citation
     */
    public record UrutanAkhir(List<KunciAkhir> kunci, String sumber) {}

    /**
     * The rule of the year.
     *
     * @throws TahunTanpaKeputusan when the house holds none for it
     */
    public static AturanPeringkat untuk(int tahun) {
        return semua().stream()
                .filter(aturan -> aturan.tahun == tahun)
                .findFirst()
                .orElseThrow(() -> new TahunTanpaKeputusan("peringkat CPNS", tahun));
    }

    /** All rules, oldest first. */
    public static List<AturanPeringkat> semua() {
        return List.of(AturanPeringkat2024.TABLE);
    }
}
