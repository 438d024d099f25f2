package id.asn.bench.impor;

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
import java.nio.file.Path;

/** Sends files as an agency's script does, and waits for their jobs to end. */
final class Uploads {
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final House house;
    private final URI service;

    Uploads(House house, ServiceName service) {
        this.house = house;
        this.service = house.url(service);
    }

    void send(String tujuan, Path file) {
        try {
            HttpRequest request = request("/v1/impor/" + tujuan + "?sumber=bench&tahun=2024")
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofFile(file))
                    .build();
            HttpResponse<String> taken = client.send(request, BodyHandlers.ofString());
            if (taken.statusCode() != 202) throw new Fault("The file was not taken: " + taken.body());
            await(taken.headers().firstValue("Location").orElseThrow());
        } catch (IOException e) {
            throw new Fault("The file could not be sent (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted.", e);
        }
    }

    private void await(String job) throws IOException, InterruptedException {
        while (true) {
            String said =
                    client.send(request(job).build(), BodyHandlers.ofString()).body();
            if (said.contains("\"status\":\"SELESAI\"")) return;
            if (!said.contains("\"status\":\"MENUNGGU\"") && !said.contains("\"status\":\"DIKERJAKAN\"")) {
                throw new Fault("The job did not end well: " + said);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + house.token("bkn", null, "bench"));
    }
}
