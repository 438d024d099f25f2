package id.asn.bench.side;

import id.asn.launcher.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * As many connections as pgbench has, each sending one of the requests, chosen at random, when the last is answered. Who is sent
 * away, as a service that is still cold may do, counts for nothing and asks again at once.
 *
 * @param status that every other answer must have
 * @param seen is told of every answer, by many threads at once
 */
public record WireLoad(URI service, int connections, List<byte[]> requests, int status, Consumer<Wire.Head> seen)
        implements Side {
    private static final int SHED = 503;

    /** Looks at nothing but the status. */
    public WireLoad(URI service, int connections, List<byte[]> requests, int status) {
        this(service, connections, requests, status, head -> {});
    }

    @Override
    public Run run(int seconds) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long began = System.nanoTime();
            long end = began + Duration.ofSeconds(seconds).toNanos();
            List<Future<LongStream>> callers = new ArrayList<>();
            for (int i = 0; i < connections; i++) callers.add(threads.submit(caller(end)));
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

    private Callable<LongStream> caller(long end) {
        return () -> {
            LongStream.Builder nanos = LongStream.builder();
            try (Wire wire = new Wire(service)) {
                for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
                    byte[] request = requests.get(ThreadLocalRandom.current().nextInt(requests.size()));
                    Wire.Head head = wire.send(request);
                    if (head.status() == SHED) continue;
                    nanos.add(System.nanoTime() - began);
                    if (head.status() != status) throw new Fault("A request was answered " + head.status() + ".");
                    seen.accept(head);
                }
            }
            return nanos.build();
        };
    }
}
