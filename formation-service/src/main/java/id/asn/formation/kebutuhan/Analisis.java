package id.asn.formation.kebutuhan;

import id.asn.platform.problem.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A workload analysis as an agency states it.
 *
 * @param wajib whether the organisation's rules demand that the position exists
 * @param wkeMenit the working time the agency's own worksheet reckoned with; null when it does not say
 */
public record Analisis(Pendekatan pendekatan, boolean wajib, Integer wkeMenit, List<Tugas> tugas) {
    /** The minutes of 240 days of 300 minutes, an older convention that some tools still call 1,250 hours. */
    private static final int USANG = 72_000;

    private static final int PALING_BANYAK = 100_000;

    /** Everything wrong with it under these rules; empty when it can be reckoned with. */
    public List<Finding> findings(AturanAbk aturan) {
        List<Finding> faults = Stream.concat(
                        IntStream.range(0, tugas.size()).boxed().flatMap(i -> tugas.get(i)
                                .findings("/tugas/" + i, pendekatan)),
                        workingTime(aturan).stream())
                .toList();
        return faults.isEmpty() ? tooMany(aturan).stream().toList() : faults;
    }

    private Optional<Finding> workingTime(AturanAbk aturan) {
        if (wkeMenit == null || wkeMenit == aturan.wkeMenit()) {
            return Optional.empty();
        }
        Finding finding = wkeMenit == USANG
                ? Finding.of("/wke_menit", "wke-usang")
                : Finding.of("/wke_menit", "wke-lain").with("wke_menit", wkeMenit);
        return Optional.of(finding.with("wke_aturan", aturan.wkeMenit())
                .citing(aturan.baris(Parameter.WKE_MENIT).sumber()));
    }

    private Optional<Finding> tooMany(AturanAbk aturan) {
        return people(aturan.wkeMenit()).bulat(Pembulatan.FLOOR).compareTo(BigDecimal.valueOf(PALING_BANYAK)) <= 0
                ? Optional.empty()
                : Optional.of(Finding.of("/tugas", "beban-melampaui").with("paling_banyak", PALING_BANYAK));
    }

    /** Minutes a year; null where the approach goes by a ratio. */
    BigDecimal beban() {
        return pendekatan.menurutWaktu()
                ? tugas.stream().map(Tugas::beban).reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }

    /** The exact quotient. */
    HasilBagi people(int wke) {
        return pendekatan.menurutWaktu()
                ? HasilBagi.of(beban(), BigDecimal.valueOf(wke))
                : tugas.stream().map(Tugas::orang).reduce(HasilBagi.NOL, HasilBagi::plus);
    }
}
