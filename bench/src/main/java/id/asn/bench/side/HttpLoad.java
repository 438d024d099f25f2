package id.asn.bench.side;

import id.asn.launcher.Fault;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * As many threads as connections, each sending its next request when the last one is answered, over HTTP/1.1 kept
 * alive.
 */
public final class HttpLoad {

    /** No request waits longer. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int connections;

    public HttpLoad(int connections) {
        this.connections = connections;
    }

    /**
     * Sends until the time is over or there are no more requests.
     *
     * @param next asked by all threads at once; empty when there are no more
     * @throws Fault when anything but 200 is answered: a refused request measures nothing
     */
    public Run run(int seconds, Supplier<Optional<HttpRequest>> next) {
        HttpClient http = client();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long began = System.nanoTime();
            long end = began + Duration.ofSeconds(seconds).toNanos();
            List<Future<LongStream>> callers = new ArrayList<>();
            for (int i = 0; i < connections; i++) callers.add(threads.submit(caller(http, end, next)));
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

    /** One for each run, as pgbench connects anew: a connection that idled through the other side's turn is not used. */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    private static Callable<LongStream> caller(HttpClient http, long end, Supplier<Optional<HttpRequest>> next) {
        return () -> {
            LongStream.Builder nanos = LongStream.builder();
            while (System.nanoTime() < end) {
                Optional<HttpRequest> request = next.get();
                if (request.isEmpty()) break;
                long began = System.nanoTime();
                send(http, request.get());
                nanos.add(System.nanoTime() - began);
            }
            return nanos.build();
        };
    }

    private static void send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new Fault(request.method() + " " + request.uri() + " answered " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
    }
}
