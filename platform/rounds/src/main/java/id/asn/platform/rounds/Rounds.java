package id.asn.platform.rounds;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Turns every {@link Round} of the service, each on a thread of its own, from start to stop. */
@ApplicationScoped
public class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration AFTER_INTERRUPT = Duration.ofSeconds(5);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    void start(@Observes StartupEvent started, Instance<Round> rounds) {
        rounds.forEach(this::start);
    }

    void stop(@Observes ShutdownEvent ended) {
        stop(GRACE);
    }

    /** Begins with one; its first step comes after its pause. */
    void start(Round round) {
        Thread thread = new Thread(() -> turn(round), "round-" + round.name());
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** Lets every step at hand come to its end, starts no other, and interrupts what takes longer than the grace. */
    void stop(Duration grace) {
        stopping.countDown();
        if (!ended(grace)) {
            threads.forEach(Thread::interrupt);
            ended(AFTER_INTERRUPT);
        }
        threads.stream()
                .filter(Thread::isAlive)
                .forEach(thread -> LOG.warnf("%s is left behind at its work", thread.getName()));
    }

    private boolean ended(Duration within) {
        long until = System.nanoTime() + within.toNanos();
        try {
            for (Thread thread : threads) {
                TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, until - System.nanoTime()));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return threads.stream().noneMatch(Thread::isAlive);
    }

    private void turn(Round round) {
        try {
            while (!stopping.await(round.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                all(round);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void all(Round round) {
        try {
            while (round.step().getAsBoolean() && stopping.getCount() > 0) {
                continue;
            }
        } catch (RuntimeException | Error fault) {
            LOG.errorf(fault, "%s is tried again after a pause", round.name());
        }
    }
}
