package id.asn.bench.lonjakan;

import id.asn.bench.TemporaryHouse;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.process.ServiceProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** One more applicant service on the same database, which can die and come back on its port. */
final class SecondInstance implements AutoCloseable {
    private final TemporaryHouse house;
    private final int port = free();
    private final Path folder;
    private ServiceProcess process;

    SecondInstance(TemporaryHouse house) {
        this.house = house;
        this.folder = house.folder("kedua");
        start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Returns when it is ready. */
    final void start() {
        process = house.house().another(ServiceName.APPLICANT, port, folder, Map.of());
    }

    /** As a power cut would: kill -9. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.askToStop();
        process.awaitEnd();
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Fault("There is no free port (" + e.getMessage() + ").", e);
        }
    }
}
