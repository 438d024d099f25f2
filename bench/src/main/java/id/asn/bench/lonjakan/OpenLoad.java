package id.asn.bench.lonjakan;

import id.asn.bench.pengajuan.Draft;
import id.asn.bench.side.Wire;
import id.asn.launcher.Fault;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Submissions that arrive when they arrive, whether the last is answered or not, in turns at every instance. Like a balancer
 * it goes to another instance when one takes no connections; a connection that breaks before the answer is an outcome.
 */
record OpenLoad(List<URI> instances, Function<Draft, byte[]> requests) {
    /** More than are ever under way at once. */
    private static final int CALLERS = 256;

    /** Lets them all arrive, evenly, and waits for the last outcome. */
    List<Outcome> run(List<Draft> drafts, double perSecond) {
        List<byte[]> ready = drafts.parallelStream().map(requests).toList();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            AtomicInteger next = new AtomicInteger();
            long began = System.nanoTime();
            List<Future<List<Outcome>>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit(() -> {
                    List<Outcome> outcomes = new ArrayList<>();
                    try (Lines lines = new Lines(instances)) {
                        for (int at = next.getAndIncrement(); at < ready.size(); at = next.getAndIncrement()) {
                            long due = began + (long) (at / perSecond * 1e9);
                            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                                LockSupport.parkNanos(left);
                            }
                            outcomes.add(lines.send(drafts.get(at), ready.get(at), at, due));
                        }
                    }
                    return outcomes;
                }));
            }
            List<Outcome> all = new ArrayList<>();
            for (Future<List<Outcome>> caller : callers) all.addAll(caller.get());
            return all;
        } catch (ExecutionException e) {
            throw new Fault("The load broke off: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("The load was interrupted.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sends one again, to the first instance. */
    Outcome again(Draft draft) {
        try (Lines lines = new Lines(instances)) {
            return lines.send(draft, requests.apply(draft), 0, System.nanoTime());
        }
    }

    /** One caller's connections, one to each instance, opened when first used and again when broken. */
    private static final class Lines implements AutoCloseable {
        private final List<URI> instances;
        private final Wire[] open;

        Lines(List<URI> instances) {
            this.instances = instances;
            this.open = new Wire[instances.size()];
        }

        Outcome send(Draft draft, byte[] request, int turn, long due) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int at = connected(turn % open.length);
            try {
                Wire.Head head = open[at].send(request, body);
                long nanos = System.nanoTime() - due;
                return new Outcome(draft, Optional.of(head), body.toString(StandardCharsets.UTF_8), nanos);
            } catch (UncheckedIOException broken) {
                open[at].close();
                open[at] = null;
                return new Outcome(draft, Optional.empty(), "", System.nanoTime() - due);
            }
        }

        /** The wanted instance, or the next that takes connections. */
        private int connected(int wanted) {
            for (int i = 0; i < open.length; i++) {
                int at = (wanted + i) % open.length;
                try {
                    if (open[at] == null) open[at] = new Wire(instances.get(at));
                    return at;
                } catch (Fault silent) {
                    continue;
                }
            }
            throw new Fault("No instance takes connections.");
        }

        @Override
        public void close() {
            for (Wire wire : open) {
                if (wire != null) wire.close();
            }
        }
    }
}
