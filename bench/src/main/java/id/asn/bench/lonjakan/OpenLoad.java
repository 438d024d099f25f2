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
import java.util.function.IntToLongFunction;

/**
 * Submissions that arrive when they arrive, whether the last is answered or not, in turns at every instance. Like a balancer
 * it goes to another instance when one takes no connections; a connection that breaks before the answer is an outcome.
 */
record OpenLoad(List<URI> instances, Function<Draft, byte[]> requests) {
    /** More than are ever under way at once. */
    private static final int CALLERS = 256;

    /**
     * Lets them all arrive, evenly, and waits for the last outcome.
     *
     * @param started runs when all is ready and the first is due
     */
    List<Outcome> run(List<Draft> drafts, double perSecond, Runnable started) {
        List<byte[]> ready = drafts.parallelStream().map(requests).toList();
        started.run();
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            AtomicInteger next = new AtomicInteger();
            long began = System.nanoTime();
            List<Future<List<Outcome>>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit(
                        () -> call(drafts, ready, next, turn -> began + (long) (turn / perSecond * 1e9))));
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

    private List<Outcome> call(List<Draft> drafts, List<byte[]> ready, AtomicInteger next, IntToLongFunction due) {
        List<Outcome> outcomes = new ArrayList<>();
        try (Lines lines = new Lines(instances)) {
            for (int turn = next.getAndIncrement(); turn < ready.size(); turn = next.getAndIncrement()) {
                long at = due.applyAsLong(turn);
                for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                outcomes.add(lines.send(drafts.get(turn), ready.get(turn), turn, at));
            }
        }
        return outcomes;
    }

    /** Sends one again, to the first instance. */
    Outcome again(Outcome before) {
        try (Lines lines = new Lines(instances)) {
            return lines.send(before.draft(), requests.apply(before.draft()), 0, System.nanoTime());
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
