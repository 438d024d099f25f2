package id.asn.formation.kebutuhan;

import java.math.BigDecimal;
import java.util.List;

/**
 * The rules of workload analysis of a time.
 *
 * @param sejak first year of planning to which they apply
 * @param parameter each with its source and its doubt
 * @param kelas classes of efektivitas jabatan, highest first
 */
public record AturanAbk(int sejak, List<BarisAturan> parameter, List<BarisEj> kelas) {

    /** Copies, so that a decree stays as printed. */
    public AturanAbk {
        parameter = List.copyOf(parameter);
        kelas = List.copyOf(kelas);
    }

    /**
     * The rules for plans of that year.
     *
     * @throws TahunTanpaAturan when no rules of the house reach that year
     */
    public static AturanAbk untuk(int tahun) {
        if (tahun < Abk2020.TABLE.sejak) {
            throw new TahunTanpaAturan("analisis beban kerja", tahun);
        }
        return Abk2020.TABLE;
    }

    /** The same rules with one parameter set otherwise by whoever runs the service. */
    public AturanAbk with(BarisAturan other) {
        return new AturanAbk(
                sejak,
                parameter.stream()
                        .map(row -> row.parameter() == other.parameter() ? other : row)
                        .toList(),
                kelas);
    }

    /** The same rules with other classes of efektivitas jabatan. */
    public AturanAbk with(List<BarisEj> others) {
        return new AturanAbk(sejak, parameter, others);
    }

    /** The row of that parameter. */
    public BarisAturan baris(Parameter wanted) {
        return parameter.stream()
                .filter(row -> row.parameter() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row for " + wanted));
    }

    /** Effective working time, minutes a year. */
    public int wkeMenit() {
        return Integer.parseInt(baris(Parameter.WKE_MENIT).nilai());
    }

    /** How quotients become people. */
    public Pembulatan pembulatan() {
        return Pembulatan.valueOf(baris(Parameter.PEMBULATAN).nilai());
    }

    /** Whether a position that must exist is needed at least once. */
    public boolean minimumSatu() {
        return Boolean.parseBoolean(baris(Parameter.MINIMUM_SATU_BILA_WAJIB).nilai());
    }

    /** The class of a workload, in two decimals as the classes themselves are. */
    public BarisEj kelas(BigDecimal ej) {
        return kelas.stream()
                .filter(row -> ej.compareTo(row.batas()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the lowest class starts at zero"));
    }
}
