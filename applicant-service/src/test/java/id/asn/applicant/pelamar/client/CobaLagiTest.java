package id.asn.applicant.pelamar.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CobaLagiTest {
    private static final Instant NOW = Instant.parse("2024-09-10T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                " 120 | PT2M",
                "86399 | PT23H59M59S",
                "86400 | PT24H",
                "9999999 | PT24H",
                "Tue, 10 Sep 2024 10:00:30 GMT | PT30S",
                "Wed, 11 Sep 2024 17:00:00 GMT | PT24H"
            })
    void seconds_and_dates_are_read_and_a_day_is_the_most(String header, Duration pause) {
        assertEquals(Optional.of(pause), CobaLagi.after(answered(header), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "", "soon", "99999999999999999999", "Tue, 10 Sep 2024 09:59:59 GMT"})
    void what_names_no_pause_is_none(String header) {
        assertEquals(Optional.empty(), CobaLagi.after(answered(header), NOW));
    }

    @Test
    void a_failure_without_an_answer_names_none() {
        assertEquals(Optional.empty(), CobaLagi.after(new IllegalStateException("putus"), NOW));
        assertEquals(
                Optional.empty(),
                CobaLagi.after(new WebApplicationException(Response.status(503).build()), NOW));
    }

    private static WebApplicationException answered(String header) {
        return new WebApplicationException(
                Response.status(503).header("Retry-After", header).build());
    }
}
