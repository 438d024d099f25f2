package id.asn.applicant.pelamar.client;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long the civil registry asked to be left alone: {@code Retry-After} of RFC 9110, 10.2.3, in seconds or as a date. */
public final class CobaLagi {
    /** A registry that asks for more is asked again the next day: one wrong header must not end all checks. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private CobaLagi() {}

    /** The pause, above zero and at most a day; none when the failure states none that can be read. */
    public static Optional<Duration> after(RuntimeException failure, Instant now) {
        return failure instanceof WebApplicationException answered
                ? Optional.ofNullable(answered.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER))
                        .flatMap(value -> read(value.strip(), now))
                : Optional.empty();
    }

    private static Optional<Duration> read(String value, Instant now) {
        try {
            Duration pause = value.chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(pause.compareTo(LONGEST) < 0 ? pause : LONGEST)
                    .filter(it -> it.compareTo(Duration.ZERO) > 0);
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
