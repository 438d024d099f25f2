package id.asn.platform.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.testkit.Eventually;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final Duration SOON = Duration.ofMillis(5);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Rounds rounds = new Rounds();

    @AfterEach
    void stop() {
        rounds.stop(LONG);
    }

    @Test
    void one_that_fails_is_tried_again_and_stops_no_other() {
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        rounds.start(Round.every(SOON, "gagal", () -> {
            failed.incrementAndGet();
            throw new IllegalStateException("as planted");
        }));
        rounds.start(Round.every(SOON, "rusak", () -> {
            throw new NoClassDefFoundError("as planted");
        }));
        rounds.start(Round.every(SOON, "baik", done::incrementAndGet));
        Eventually.so("both went on", () -> failed.get() > 3 && done.get() > 3);
    }

    @Test
    void a_slow_one_holds_up_no_other() {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        rounds.start(Round.every(SOON, "lambat", () -> await(release)));
        rounds.start(Round.every(SOON, "cepat", done::incrementAndGet));
        Eventually.so("the quick one went on", () -> done.get() > 3);
        release.countDown();
    }

    @Test
    void as_long_as_there_is_work_there_is_no_pause() {
        AtomicInteger left = new AtomicInteger(1000);
        rounds.start(Round.whileAny(Duration.ofMillis(200), "antrean", () -> left.decrementAndGet() > 0));
        Eventually.so("all is done", () -> left.get() <= 0);
        assertTrue(left.get() > -50, "went on without work: " + left);
    }

    @Test
    void stopping_waits_for_the_step_at_hand_and_starts_no_other() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        AtomicInteger steps = new AtomicInteger();
        rounds.start(Round.whileAny(SOON, "langkah", () -> {
            steps.incrementAndGet();
            begun.countDown();
            sleep(Duration.ofMillis(100));
            ended.set(true);
            return true;
        }));
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        int before = steps.get();
        rounds.stop(LONG);
        assertTrue(ended.get(), "the step was cut off");
        assertTrue(steps.get() <= before + 1, "another step was begun");
    }

    @Test
    void what_takes_longer_than_the_grace_is_interrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        rounds.start(Round.every(SOON, "macet", () -> {
            begun.countDown();
            interrupted.set(!sleep(LONG));
        }));
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        rounds.stop(Duration.ofMillis(50));
        assertTrue(interrupted.get());
    }

    @Test
    void without_a_pause_nothing_turns() {
        assertThrows(IllegalArgumentException.class, () -> Round.every(Duration.ZERO, "pusing", () -> {}));
        assertEquals(false, Round.none("tiada").step().getAsBoolean());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
