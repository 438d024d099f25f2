package id.asn.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Answer;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Many submit at once through several instances. Who gets no answer, or is told to come again, asks again under the same
 * Idempotency-Key at the next instance, as a front end would.
 */
final class Rush {
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Set<Integer> AGAIN = Set.of(409, 429, 503);

    private final Actors actors;
    private final List<URI> instances;
    private volatile boolean struck;

    Rush(Actors actors, List<URI> instances) {
        this.actors = actors;
        this.instances = instances;
    }

    /** A complete draft, and the key under which it is submitted. */
    record Draft(String person, String lamaran, UUID key) {}

    /** Submits them all; the disaster strikes as soon as that many have their receipt, and while others have none. */
    Map<Draft, Answer> submit(List<Draft> drafts, int before, Runnable disaster) {
        struck = false;
        CountDownLatch answered = new CountDownLatch(before);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                int nth = i;
                answers.add(people.submit(() -> patiently(drafts.get(nth), nth, answered)));
            }
            assertTrue(answered.await(LONGEST.toSeconds(), TimeUnit.SECONDS), "nobody is served");
            assertTrue(answers.stream().anyMatch(answer -> !answer.isDone()), "the disaster comes too late");
            struck = true;
            disaster.run();
            Map<Draft, Answer> receipts = new LinkedHashMap<>();
            for (int i = 0; i < drafts.size(); i++) {
                receipts.put(drafts.get(i), answers.get(i).get());
            }
            return receipts;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            people.shutdownNow();
        }
    }

    private Answer patiently(Draft draft, int nth, CountDownLatch answered) {
        Instant end = Instant.now().plus(LONGEST);
        for (int attempt = nth; Instant.now().isBefore(end); attempt++) {
            try {
                Answer answer = at(instances.get(attempt % instances.size()), draft);
                if (!AGAIN.contains(answer.status()) && !(struck && answer.status() == 500)) {
                    answered.countDown();
                    return answer.must(200);
                }
            } catch (UncheckedIOException lost) {
                // no answer: whether it was done is not known, hence the key
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException(draft.person() + " has no receipt after " + LONGEST);
    }

    /** One attempt at one instance. */
    Answer at(URI instance, Draft draft) {
        return actors.through(instance)
                .pelamar(draft.person())
                .post("/v1/lamaran/" + draft.lamaran() + "/pengajuan", draft.key());
    }
}
