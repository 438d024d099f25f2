package id.asn.applicant.periode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Western Indonesian time, in which the calendar's closing times and all legal days are counted. */
public final class Wib {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private Wib() {}

    /** The instant as a Jakarta wall clock shows it. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atZone(JAKARTA).toOffsetDateTime();
    }

    /** The calendar day in Jakarta at that instant. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(JAKARTA).toLocalDate();
    }

    /** The first instant of the day in Jakarta. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(JAKARTA).toInstant();
    }
}
