package id.asn.applicant.statistik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Counts as the public may read them. */
public record Tersamar(Hitungan hitungan, Set<Ukuran> disamarkan) {
    private static final int RATIO_SCALE = 2;

    /** The count; empty when it is kept back. */
    public OptionalLong of(Ukuran measure) {
        return disamarkan.contains(measure) ? OptionalLong.empty() : OptionalLong.of(measure.of(hitungan));
    }

    /** Submitted lamaran per seat, two decimals, half up; empty without seats or when the count is kept back. */
    public Optional<BigDecimal> rasio() {
        if (hitungan.kursi() == 0 || disamarkan.contains(Ukuran.DIAJUKAN)) {
            return Optional.empty();
        }
        BigDecimal submitted = BigDecimal.valueOf(hitungan.diajukan());
        return Optional.of(submitted.divide(BigDecimal.valueOf(hitungan.kursi()), RATIO_SCALE, RoundingMode.HALF_UP));
    }

    static Hitungan sum(List<Hitungan> rows) {
        return rows.stream().reduce(new Hitungan("", 0, 0, 0, 0, 0, 0), Tersamar::add);
    }

    private static Hitungan add(Hitungan a, Hitungan b) {
        return new Hitungan(
                a.kunci(),
                a.urut(),
                a.kursi() + b.kursi(),
                a.draf() + b.draf(),
                a.diajukan() + b.diajukan(),
                a.ms() + b.ms(),
                a.tms() + b.tms());
    }
}
