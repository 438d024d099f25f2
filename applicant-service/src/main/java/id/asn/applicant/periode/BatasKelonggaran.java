package id.asn.applicant.periode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How much time may be given at once beyond a close. What is given is never taken back, so that a slip of the pen would
 * leave a stage open for years, and no agency could announce.
 *
 * <p>Not settled: no text that was read states a bound; in September 2024 four days were given. Registration of PPPK stage 2
 * of 2024 closed on 31 December and was prolonged into January: such a close is formation's to announce.
 *
 * @param hari days after the present close, at least 1
 * @param dalamTahun not beyond the end of the budget year either, unless the present close lies there already
 */
public record BatasKelonggaran(int hari, boolean dalamTahun) {

    /** Refuses a bound that gives nothing. */
    public BatasKelonggaran {
        if (hari < 1) {
            throw new IllegalArgumentException("a grace of %d days gives nobody time".formatted(hari));
        }
    }

    /** The latest close that may follow this one of the year. */
    Instant latest(int tahun, Instant kini) {
        Instant byDays = kini.plus(Duration.ofDays(hari));
        Instant yearEnd = Wib.startOf(LocalDate.of(tahun + 1, 1, 1));
        return dalamTahun && !kini.isAfter(yearEnd) && byDays.isAfter(yearEnd) ? yearEnd : byDays;
    }
}
