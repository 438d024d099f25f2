package id.asn.formation.kebutuhan;

import id.asn.platform.problem.Finding;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * One task of a workload analysis.
 *
 * @param uraian what is done
 * @param satuan unit of the result, the object or the equipment
 * @param volume how many of them a year, above zero
 * @param menit minutes for one of them; null where the approach goes by a ratio
 * @param rasio how many of them one employee serves or runs; null where the approach goes by time
 */
@Embeddable
public record Tugas(String uraian, String satuan, BigDecimal volume, BigDecimal menit, BigDecimal rasio) {

    /** The same words and numbers; how many zeros end a number does not matter. */
    boolean says(Tugas other) {
        return uraian.equals(other.uraian)
                && satuan.equals(other.satuan)
                && same(volume, other.volume)
                && same(menit, other.menit)
                && same(rasio, other.rasio);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** Minutes a year; only where the approach goes by time. */
    BigDecimal beban() {
        return volume.multiply(menit);
    }

    /** People for this task alone; only where the approach goes by a ratio. */
    HasilBagi orang() {
        return HasilBagi.of(volume, rasio);
    }

    Stream<Finding> findings(String here, Pendekatan pendekatan) {
        Stream<Finding> count = volume.signum() > 0
                ? Stream.of()
                : Stream.of(Finding.of(here + "/volume", "volume-tidak-positif").with("volume", volume));
        Stream<Finding> measure = pendekatan.menurutWaktu() ? byTime(here, pendekatan) : byRatio(here, pendekatan);
        return Stream.concat(count, measure);
    }

    private Stream<Finding> byTime(String here, Pendekatan pendekatan) {
        Stream.Builder<Finding> found = Stream.builder();
        if (menit == null) {
            found.add(Finding.of(here + "/menit", "menit-wajib")
                    .with("pendekatan", pendekatan)
                    .citing(pendekatan.sumber()));
        } else if (menit.signum() <= 0) {
            found.add(Finding.of(here + "/menit", "menit-tidak-positif").with("menit", menit));
        }
        if (rasio != null) {
            found.add(Finding.of(here + "/rasio", "rasio-tidak-dipakai")
                    .with("pendekatan", pendekatan)
                    .citing(pendekatan.sumber()));
        }
        return found.build();
    }

    private Stream<Finding> byRatio(String here, Pendekatan pendekatan) {
        Stream.Builder<Finding> found = Stream.builder();
        if (rasio == null) {
            found.add(Finding.of(here + "/rasio", "rasio-wajib")
                    .with("pendekatan", pendekatan)
                    .citing(pendekatan.sumber()));
        } else if (rasio.signum() <= 0) {
            found.add(Finding.of(here + "/rasio", "rasio-tidak-positif").with("rasio", rasio));
        }
        if (menit != null) {
            found.add(Finding.of(here + "/menit", "menit-tidak-dipakai")
                    .with("pendekatan", pendekatan)
                    .citing(pendekatan.sumber()));
        }
        return found.build();
    }
}
