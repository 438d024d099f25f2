package id.asn.formation.usulan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.asn.formation.usulan.TenggatUsulan.Lama;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TenggatUsulanTest {
    private static final TenggatUsulan JULY = rule(7, -1);

    private static TenggatUsulan rule(Integer month, Integer year) {
        return new TenggatUsulan(
                UsulanStatus.DIUSULKAN, LocalDate.of(2018, 1, 1), new Lama(month, year, 30, "PP 11/2017", null));
    }

    @Test
    void a_step_that_begins_in_time_is_due_at_the_end_of_the_statutory_day_in_jakarta() {
        assertEquals(Instant.parse("2023-07-31T16:59:59Z"), JULY.due(2024, Instant.parse("2023-03-20T02:00:00Z")));
    }

    @Test
    void a_step_that_begins_too_late_has_its_days_from_its_beginning() {
        assertEquals(Instant.parse("2024-04-04T16:59:59Z"), JULY.due(2024, Contoh.NOW));
        assertEquals(Instant.parse("2023-08-20T16:59:59Z"), JULY.due(2024, Instant.parse("2023-07-21T02:00:00Z")));
    }

    @Test
    void days_are_counted_in_jakarta() {
        assertEquals(
                Instant.parse("2024-01-31T16:59:59Z"),
                rule(null, null).due(2024, Instant.parse("2023-12-31T17:30:00Z")));
    }

    @Test
    void what_nobody_is_awaited_for_is_never_due() {
        Usulan usulan = Contoh.di(UsulanStatus.DIUSULKAN);
        usulan.schedule(Optional.of(JULY));
        assertEquals(Instant.parse("2024-04-04T16:59:59Z"), usulan.tenggat());
        usulan.schedule(Optional.empty());
        assertNull(usulan.tenggat());
    }
}
