package id.asn.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.launcher.House;
import id.asn.launcher.ServiceName;
import id.asn.launcher.process.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** One more applicant service on the house's database, with a clock of its own. */
final class Instance {
    private final House house;
    private final Path folder;
    private final int port = free();
    private ServiceProcess process;

    Instance(House house, Path folder) {
        this.house = house;
        this.folder = folder;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it, or starts it again, with a clock that far ahead; returns when it is ready. */
    void start(Duration ahead) {
        process = house.another(
                ServiceName.APPLICANT, port, folder, Map.of("JAVA_TOOL_OPTIONS", ShiftedClock.options(folder, ahead)));
        Instant told = ShiftedClock.told(folder.resolve(ServiceName.APPLICANT.module() + ".log"));
        Duration off = Duration.between(Instant.now().plus(ahead), told).abs();
        assertTrue(off.compareTo(Duration.ofMinutes(5)) < 0, "its clock is not as wrong as it should be: " + told);
    }

    /** As a power cut would: kill -9. */
    void kill() {
        process.kill();
    }

    /** Stops it, if it was ever started. */
    void stop() {
        if (process != null) {
            process.askToStop();
            process.awaitEnd();
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
