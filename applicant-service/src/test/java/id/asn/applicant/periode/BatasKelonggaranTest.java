package id.asn.applicant.periode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class BatasKelonggaranTest {
    private static final BatasKelonggaran HOUSE = new BatasKelonggaran(31, true);

    private static Instant at(String wib) {
        return OffsetDateTime.parse(wib + "+07:00").toInstant();
    }

    @Test
    void so_many_days_after_the_present_close() {
        assertEquals(at("2024-10-08T00:00:00"), HOUSE.latest(2024, at("2024-09-07T00:00:00")));
    }

    @Test
    void never_beyond_the_budget_year_in_jakarta() {
        assertEquals(at("2025-01-01T00:00:00"), HOUSE.latest(2024, at("2024-12-15T00:00:00")));
        assertEquals(at("2025-01-01T00:00:00"), HOUSE.latest(2024, at("2025-01-01T00:00:00")));
    }

    @Test
    void a_close_that_the_calendar_itself_set_beyond_the_year_is_bounded_by_days_alone() {
        assertEquals(at("2025-03-22T00:00:00"), HOUSE.latest(2024, at("2025-02-19T00:00:00")));
    }

    @Test
    void an_installation_may_leave_the_year_out() {
        assertEquals(
                at("2025-01-15T00:00:00"), new BatasKelonggaran(31, false).latest(2024, at("2024-12-15T00:00:00")));
    }

    @Test
    void a_bound_that_gives_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new BatasKelonggaran(0, true));
    }
}
