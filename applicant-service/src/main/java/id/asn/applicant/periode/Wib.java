package id.asn.applicant.periode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Western Indonesian time, in which the calendar's closing times and all legal days are counted. */
public final class Wib {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss 'WIB'", Locale.forLanguageTag("id"));

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

    /** The instant in words, to the second: {@code 21 Agustus 2024 10:30:00 WIB}. */
    public static String text(Instant instant) {
        return WORDS.format(instant.atZone(JAKARTA));
    }
}
