package id.asn.bench.nilai;

import id.asn.launcher.Fault;
import id.asn.launcher.House;
import id.asn.launcher.ServiceName;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.ScoreSender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** A file of scores and the two persons who let it count. */
final class ScoreFile {
    private static final int YEAR = 2024;
    private static final String PATH = "/v1/nilai-skd";
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final Path file;
    private final String signature;
    private final String sender;
    private final String other;

    ScoreFile(House house, Path file) {
        ScoreSender program = new ScoreSender();
        program.register(new Actors(house).pendaftarKunci());
        this.service = house.url(ServiceName.SELECTION);
        this.file = file;
        this.signature = program.sign(PATH, YEAR, file);
        this.sender = house.token("panselnas", null, "pengirim");
        this.other = house.token("panselnas", null, "pemeriksa");
    }

    /** From the first byte sent until the last score counts. */
    void sendAndRelease() {
        try {
            String job = send();
            await(job, "DITERIMA", "MENUNGGU");
            HttpRequest release = request(job + "/pengesahan", other)
                    .POST(BodyPublishers.noBody())
                    .build();
            HttpResponse<String> released = client.send(release, BodyHandlers.ofString());
            if (released.statusCode() != 200) throw new Fault("The file was not released: " + released.body());
            await(job, "DISAHKAN", "SELESAI");
        } catch (IOException e) {
            throw new Fault("The file could not be sent (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted.", e);
        }
    }

    private String send() throws IOException, InterruptedException {
        HttpRequest request = request(PATH + "?tahun=" + YEAR, sender)
                .header("Content-Type", "text/csv")
                .header("X-JWS-Signature", signature)
                .POST(BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> taken = client.send(request, BodyHandlers.ofString());
        if (taken.statusCode() != 202) throw new Fault("The file was not taken: " + taken.body());
        return URI.create(taken.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private void await(String job, String before, String after) throws IOException, InterruptedException {
        HttpRequest ask = request(job, sender).build();
        String said = client.send(ask, BodyHandlers.ofString()).body();
        while (said.contains("\"status\":\"" + before + "\"")) {
            Thread.sleep(PAUSE_MILLIS);
            said = client.send(ask, BodyHandlers.ofString()).body();
        }
        if (!said.contains("\"status\":\"" + after + "\"")) throw new Fault("The job did not end well: " + said);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + token);
    }
}
