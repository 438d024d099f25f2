package id.asn.formation.kebutuhan.flow;

import id.asn.formation.kebutuhan.AturanAbk;
import id.asn.formation.kebutuhan.BarisAturan;
import id.asn.formation.kebutuhan.BarisEj;
import id.asn.formation.kebutuhan.KelasEj;
import id.asn.formation.kebutuhan.Parameter;
import id.asn.formation.kebutuhan.Pembulatan;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules of workload analysis, with what the law leaves open set by whoever runs the service. */
@ApplicationScoped
public class RulesOfYear {
    private final Optional<Pembulatan> pembulatan;
    private final Optional<List<BigDecimal>> batasEj;

    /**
     * Takes the two open points of the table.
     *
     * @param pembulatan another rounding than the table's
     * @param batasEj where the classes A, B, C and D of efektivitas jabatan begin, falling, two decimals
     */
    public RulesOfYear(
            @ConfigProperty(name = "asn.abk.pembulatan") Optional<Pembulatan> pembulatan,
            @ConfigProperty(name = "asn.abk.batas-ej") Optional<List<BigDecimal>> batasEj) {
        this.pembulatan = pembulatan;
        this.batasEj = batasEj.map(RulesOfYear::falling);
    }

    private static List<BigDecimal> falling(List<BigDecimal> limits) {
        boolean sound = limits.size() == KelasEj.values().length - 1
                && limits.get(limits.size() - 1).signum() > 0
                && IntStream.range(1, limits.size()).allMatch(i -> limits.get(i).compareTo(limits.get(i - 1)) < 0);
        if (!sound) {
            throw new IllegalArgumentException("asn.abk.batas-ej must hold four falling numbers above zero: " + limits);
        }
        return limits;
    }

    /** The rules for plans of that year. */
    public AturanAbk of(int tahun) {
        AturanAbk table = AturanAbk.untuk(tahun);
        AturanAbk rounded = pembulatan
                .map(mode -> table.with(new BarisAturan(
                        Parameter.PEMBULATAN, mode.name(), "Parameter layanan asn.abk.pembulatan", null)))
                .orElse(table);
        return batasEj.map(limits -> rounded.with(classes(limits))).orElse(rounded);
    }

    private static List<BarisEj> classes(List<BigDecimal> limits) {
        KelasEj[] classes = KelasEj.values();
        return IntStream.range(0, classes.length)
                .mapToObj(i -> new BarisEj(
                        classes[i],
                        i < limits.size() ? limits.get(i) : BigDecimal.ZERO,
                        "Parameter layanan asn.abk.batas-ej",
                        null))
                .toList();
    }
}
