package id.asn.bench.hasil;

import id.asn.launcher.Fault;
import id.asn.launcher.House;
import id.asn.launcher.ServiceName;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The national committee asks for results, two agencies at a time. */
final class Computing {
    private static final int AT_ONCE = 2;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final String token;

    Computing(House house) {
        this.service = house.url(ServiceName.SELECTION);
        this.token = house.token("panselnas", null, "pengolah");
    }

    void all(Stream<String> agencies) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> asked = agencies.<Future<?>>map(agency -> threads.submit(() -> one(agency)))
                    .toList();
            for (Future<?> one : asked) one.get();
        } catch (ExecutionException failed) {
            throw new Fault("A result was not computed (" + failed.getCause().getMessage() + ").", failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    void one(String agency) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/v1/hasil"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"tahun\":2024,\"instansi\":\"" + agency + "\",\"tahap\":\"SKD\"}"))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) throw new Fault("No result of " + agency + ": " + answer.body());
        } catch (IOException e) {
            throw new Fault("The service does not answer (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted.", e);
        }
    }
}
