package id.asn.formation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Work that begins at the same moment, each on a thread of its own. */
public final class Together {

    private Together() {}

    /** Ends when all of it has ended. */
    public static void run(Runnable... work) {
        CountDownLatch ready = new CountDownLatch(work.length);
        CompletableFuture.allOf(Stream.of(work)
                        .map(one -> CompletableFuture.runAsync(() -> start(ready, one), Together::thread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void thread(Runnable work) {
        new Thread(work).start();
    }

    private static void start(CountDownLatch ready, Runnable work) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        work.run();
    }
}
