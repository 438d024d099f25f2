package id.asn.bench.side;

import id.asn.launcher.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Threads that each do one thing over and over until the time is over. */
public final class Threads {
    private Threads() {}

    /** What one thread does. */
    public interface Caller extends AutoCloseable {
        /** Once; false when there is nothing left to do. */
        boolean call();

        @Override
        void close();
    }

    /**
     * Runs them all.
     *
     * @param each makes the caller of the thread with that number, from 0
     */
    public static Run run(int count, int seconds, IntFunction<Caller> each) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            long began = System.nanoTime();
            long end = began + Duration.ofSeconds(seconds).toNanos();
            List<Future<LongStream>> callers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                callers.add(threads.submit(() -> repeat(each.apply(number), end)));
            }
            List<Latencies> measured = new ArrayList<>();
            for (Future<LongStream> caller : callers) measured.add(Latencies.of(caller.get()));
            double elapsed = (System.nanoTime() - began) / 1e9;
            Latencies all = Latencies.together(measured);
            return new Run(all.count() / elapsed, all.meanMillis(), all);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Fault fault ? fault : new Fault("The load broke off: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("The load was interrupted.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static LongStream repeat(Caller caller, long end) {
        LongStream.Builder nanos = LongStream.builder();
        try (caller) {
            for (long began = System.nanoTime(); began < end && caller.call(); began = System.nanoTime()) {
                nanos.add(System.nanoTime() - began);
            }
        }
        return nanos.build();
    }
}
