package id.asn.applicant.antrean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GelombangTest {
    static final Actor OFFICER = new Actor("petugas-1", "panselnas", Set.of("panselnas"), null);

    private static final Instant OPENING = Instant.parse("2024-09-09T01:00:00Z");
    private static final Benih SEED = new Benih("00".repeat(32));
    private static final long DRAWN = 100;

    static Gelombang round(Instant close, Laju... rates) {
        return new Gelombang(
                UUID.randomUUID(),
                2024,
                Kegiatan.PENGAJUAN,
                OPENING,
                Duration.ofMinutes(30),
                Duration.ofMinutes(60),
                SEED,
                DRAWN,
                new Garis(List.of(rates)),
                close,
                null);
    }

    private static Laju sixtyAMinute() {
        return new Laju(60, OPENING, 0, "Hari pembukaan", "petugas-1", "panselnas");
    }

    private static Giliran turn(Gelombang round, long number, long seconds) {
        return round.giliran(new Tiket(number, OPENING.minusSeconds(5), null), OPENING.plusSeconds(seconds));
    }

    @Test
    void who_came_before_the_opening_stands_by_lot_and_who_came_later_behind_them_by_arrival() {
        Gelombang round = round(null, sixtyAMinute());
        assertEquals(
                LongStream.rangeClosed(1, 120).boxed().toList(),
                LongStream.rangeClosed(1, 120)
                        .boxed()
                        .map(number -> round.posisi(number).orElseThrow())
                        .sorted()
                        .toList());
        assertEquals(Optional.of(101L), round.posisi(101));
        assertFalse(LongStream.rangeClosed(1, DRAWN)
                .allMatch(number -> round.posisi(number).orElseThrow() == number));
    }

    @Test
    void a_turn_begins_at_its_second_and_is_over_after_half_an_hour() {
        Gelombang round = round(null, sixtyAMinute());
        assertEquals(
                new Giliran(KeadaanTiket.MENUNGGU, 110L, 10L, OPENING.plusSeconds(110), null), turn(round, 110, 99));
        assertEquals(KeadaanTiket.DIPERSILAKAN, turn(round, 110, 110).keadaan());
        assertEquals(OPENING.plusSeconds(110 + 1800), turn(round, 110, 110).sampai());
        assertEquals(KeadaanTiket.DIPERSILAKAN, turn(round, 110, 110 + 1799).keadaan());
        assertEquals(KeadaanTiket.KEDALUWARSA, turn(round, 110, 110 + 1800).keadaan());
    }

    @Test
    void who_takes_a_ticket_whose_turn_has_come_has_the_whole_turn() {
        Instant late = OPENING.plusSeconds(5000);
        Giliran turn = round(null, sixtyAMinute()).giliran(new Tiket(110, late, null), late);
        assertEquals(KeadaanTiket.DIPERSILAKAN, turn.keadaan());
        assertEquals(late.plusSeconds(1800), turn.sampai());
    }

    @Test
    void near_the_close_nobody_is_held_and_a_turn_that_reaches_there_lasts_until_the_close() {
        Instant close = OPENING.plusSeconds(7200);
        Gelombang round = round(close, sixtyAMinute());
        assertEquals(Optional.of(OPENING.plusSeconds(3600)), round.turn(1_000_000));
        assertEquals(KeadaanTiket.MENUNGGU, turn(round, 1_000_000, 3599).keadaan());
        assertEquals(KeadaanTiket.DIPERSILAKAN, turn(round, 1_000_000, 3600).keadaan());
        assertEquals(close, turn(round, 1_000_000, 3600).sampai());
        assertEquals(close, turn(round, 3000, 3000).sampai());
        assertEquals(KeadaanTiket.KEDALUWARSA, turn(round, 110, 3599).keadaan());
        assertEquals(KeadaanTiket.DIPERSILAKAN, turn(round, 110, 3600).keadaan());
        assertEquals(KeadaanGelombang.BERJALAN, round.keadaan(OPENING.plusSeconds(3599)));
        assertEquals(KeadaanGelombang.DILEPAS, round.keadaan(OPENING.plusSeconds(3600)));
    }

    @Test
    void everybody_sees_whether_the_rates_let_in_all_who_wait_in_time() {
        Gelombang round = round(OPENING.plusSeconds(7200), sixtyAMinute());
        Barisan inTime = new Barisan(round, null, 3600, OPENING.plusSeconds(60));
        assertEquals(3540, inTime.menunggu());
        assertEquals(Optional.of(OPENING.plusSeconds(3600)), inTime.habis());
        assertTrue(inTime.habisSebelumDilepas());
        assertFalse(new Barisan(round, null, 3601, OPENING.plusSeconds(60)).habisSebelumDilepas());
        assertTrue(new Barisan(round(null, sixtyAMinute()), null, 9_999_999, OPENING).habisSebelumDilepas());
    }

    @Test
    void an_ended_round_changes_no_more() {
        Gelombang open = round(null, sixtyAMinute());
        open.refuseClosed();
        Gelombang ended = new Gelombang(
                open.id(),
                2024,
                open.kegiatan(),
                OPENING,
                open.masa(),
                open.lepas(),
                SEED,
                DRAWN,
                open.garis(),
                null,
                OPENING.plusSeconds(60));
        assertThrows(GelombangSudahDitutup.class, ended::refuseClosed);
        assertThrows(
                GelombangSudahDitutup.class, () -> ended.pace(1, "Tidak boleh lagi", OFFICER, OPENING.plusSeconds(90)));
        assertEquals(0, new Barisan(ended, null, 5000, OPENING.plusSeconds(90)).menunggu());
        assertEquals(KeadaanTiket.DIPERSILAKAN, turn(ended, 5000, 90).keadaan());
    }

    @Test
    void a_seed_is_told_only_when_the_lot_is_drawn_and_its_hash_is_the_one_that_was_told_before() {
        Gelombang drawn = round(null, sixtyAMinute());
        Gelombang undrawn = new Gelombang(
                drawn.id(),
                2024,
                drawn.kegiatan(),
                OPENING,
                drawn.masa(),
                drawn.lepas(),
                SEED,
                null,
                drawn.garis(),
                null,
                null);
        assertEquals(Optional.empty(), undrawn.revealed());
        assertEquals(Optional.of(SEED), drawn.revealed());
        assertEquals("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925", SEED.segel());
        assertEquals("Benih[****]", SEED.toString());
        assertTrue(undrawn.undrawn(OPENING));
        assertFalse(undrawn.undrawn(OPENING.minusNanos(1)));
        assertEquals(KeadaanTiket.MENUNGGU, turn(undrawn, 5, 9).keadaan());
    }

    /** Arrivals at random, with quiet hours between: what was forfeited in them is not let in afterwards. */
    @Property(tries = 200)
    void no_minute_lets_in_more_than_two_minutes_give(
            @ForAll @Size(min = 1, max = 400) List<@IntRange(min = 0, max = 400) Integer> gaps) {
        Gelombang round = round(null, sixtyAMinute());
        List<Instant> admitted = new ArrayList<>();
        Instant now = OPENING;
        long last = DRAWN;
        for (int gap : gaps) {
            now = now.plusSeconds(gap > 380 ? gap * 10L : gap / 40);
            Barisan line = new Barisan(round, null, last, now);
            last = line.idle() ? round.garis().reached(now) : last;
            Instant turn = round.turn(++last).orElseThrow();
            admitted.add(turn.isAfter(now) ? turn : now);
        }
        for (int i = 0; i < admitted.size(); i++) {
            Instant until = admitted.get(i).plusSeconds(60);
            long many =
                    admitted.stream().skip(i).filter(one -> one.isBefore(until)).count();
            assertTrue(many <= 60 + 60 + 1, many + " in a minute");
        }
    }
}
