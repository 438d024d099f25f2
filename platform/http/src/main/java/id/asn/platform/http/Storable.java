package id.asn.platform.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/** What the database can hold: text without the character U+0000, days and instants of the years 1900 to 9999. */
final class Storable {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final Set<Class<?>> CONCERNED =
            Set.of(String.class, LocalDate.class, Instant.class, OffsetDateTime.class);

    private Storable() {}

    static boolean concerns(Class<?> type) {
        return CONCERNED.contains(type);
    }

    /** True also for null and for all that is neither text nor time. */
    static boolean is(Object value) {
        if (value instanceof String text) {
            return text.indexOf('\0') < 0;
        }
        if (value instanceof LocalDate day) {
            return ofOurTime(day.getYear());
        }
        if (value instanceof OffsetDateTime time) {
            return ofOurTime(time.getYear());
        }
        return !(value instanceof Instant instant)
                || ofOurTime(instant.atOffset(ZoneOffset.UTC).getYear());
    }

    private static boolean ofOurTime(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
