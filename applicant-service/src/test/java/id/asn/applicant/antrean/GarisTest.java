package id.asn.applicant.antrean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GarisTest {
    private static final Instant OPENING = Instant.parse("2024-09-09T01:00:00Z");
    private static final String WHY = "Empat hari terakhir";

    private static Laju rate(int perMinute, Instant from, long base) {
        return new Laju(perMinute, from, base, WHY, "petugas-1", "panselnas");
    }

    /** Rates of up to 6,000 a minute that follow one another after at most ten minutes. */
    @Provide
    Arbitrary<Garis> lines() {
        Arbitrary<Integer> rates = Arbitraries.integers().between(0, 6_000);
        Arbitrary<Long> gaps = Arbitraries.longs().between(0, 600_000_000);
        return Combinators.combine(rates, gaps)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(GarisTest::line);
    }

    record Change(int perMinute, long micros) {}

    private static Garis line(List<Change> changes) {
        Garis line = new Garis(List.of());
        Instant from = OPENING;
        for (Change change : changes) {
            List<Laju> rates = new ArrayList<>(line.laju());
            rates.add(rate(change.perMinute(), from, line.reached(from)));
            line = new Garis(rates);
            from = from.plus(change.micros(), ChronoUnit.MICROS);
        }
        return line;
    }

    @Property
    void a_turn_is_the_first_microsecond_at_which_the_line_has_reached_the_place(
            @ForAll("lines") Garis line, @ForAll @LongRange(min = 1, max = 200_000) long place) {
        Optional<Instant> turn = line.turn(place);
        if (turn.isPresent()) {
            assertTrue(line.reached(turn.get()) >= place);
            assertTrue(line.reached(turn.get().minus(1, ChronoUnit.MICROS)) < place);
        } else {
            assertTrue(line.reached(OPENING.plus(Duration.ofDays(300))) < place);
        }
    }

    @Property
    void nobody_overtakes(
            @ForAll("lines") Garis line,
            @ForAll @LongRange(min = 1, max = 100_000) long place,
            @ForAll @IntRange(min = 1, max = 1000) int behind) {
        Optional<Instant> first = line.turn(place);
        line.turn(place + behind)
                .ifPresent(later -> assertFalse(first.orElseThrow().isAfter(later)));
    }

    @Property
    void no_stretch_of_time_lets_in_more_than_its_rates_give(
            @ForAll("lines") Garis line,
            @ForAll @LongRange(min = 0, max = 3_600_000_000L) long start,
            @ForAll @LongRange(min = 0, max = 600_000_000) long length) {
        Instant from = OPENING.plus(start, ChronoUnit.MICROS);
        Instant until = from.plus(length, ChronoUnit.MICROS);
        int most = line.laju().stream().mapToInt(Laju::perMenit).max().orElseThrow();
        assertTrue(line.reached(until) - line.reached(from) <= most * length / 60_000_000 + 1);
        assertTrue(line.reached(until) >= line.reached(from), "it never goes back");
    }

    @Test
    void six_hundred_a_minute_are_ten_a_second_from_the_opening_on() {
        Garis line = new Garis(List.of(rate(600, OPENING, 0)));
        assertEquals(0, line.reached(OPENING.minusSeconds(60)));
        assertEquals(0, line.reached(OPENING));
        assertEquals(10, line.reached(OPENING.plusSeconds(1)));
        assertEquals(Optional.of(OPENING.plusMillis(100)), line.turn(1));
        assertEquals(Optional.of(OPENING.plusSeconds(360_000)), line.turn(3_600_000));
    }

    @Test
    void a_halted_line_tells_no_turn_and_goes_on_from_where_it_stood() {
        Garis halted = new Garis(List.of(rate(60, OPENING, 0), rate(0, OPENING.plusSeconds(30), 30)));
        assertEquals(Optional.of(OPENING.plusSeconds(30)), halted.turn(30));
        assertEquals(Optional.empty(), halted.turn(31));
        List<Laju> again = new ArrayList<>(halted.laju());
        again.add(rate(120, OPENING.plusSeconds(90), halted.reached(OPENING.plusSeconds(90))));
        assertEquals(Optional.of(OPENING.plusMillis(90_500)), new Garis(again).turn(31));
    }

    @Test
    void a_new_rate_holds_a_moment_later_and_never_before_the_opening() {
        Gelombang round = GelombangTest.round(null, rate(600, OPENING, 0));
        Actor officer = GelombangTest.OFFICER;
        assertEquals(
                OPENING, round.pace(60, WHY, officer, OPENING.minusSeconds(60)).sejak());
        Laju later = round.pace(60, WHY, officer, OPENING.plusSeconds(10));
        assertEquals(OPENING.plusSeconds(15), later.sejak());
        assertEquals(150, later.dasar());
    }
}
