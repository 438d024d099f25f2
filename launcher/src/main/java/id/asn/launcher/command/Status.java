package id.asn.launcher.command;

import id.asn.launcher.Fault;
import id.asn.launcher.HouseOptions;
import id.asn.launcher.ServiceName;
import id.asn.launcher.folder.DataFolder;
import id.asn.launcher.folder.RunningHouse;
import id.asn.launcher.process.HealthProbe;
import id.asn.launcher.process.HealthProbe.Health;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ./asn status}: what runs on this data folder. Exit code 0 when all of it is ready, else 1. */
public final class Status {

    private static final int PATIENCE_MILLIS = 1000;

    private final HouseOptions options;
    private final PrintStream out;
    private final HealthProbe probe = new HealthProbe();

    public Status(HouseOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public int run(List<String> words) {
        if (!words.isEmpty()) throw new Fault("./asn status takes no further words.");
        DataFolder folder = DataFolder.existing(options.data());
        line("data folder", folder.path().toString());
        Optional<RunningHouse> running = RunningHouse.in(folder);
        if (running.isEmpty()) {
            line("launcher", "not running");
            return 1;
        }
        return report(running.get()) ? 0 : 1;
    }

    private boolean report(RunningHouse house) {
        line("launcher", "running, process " + house.pid());
        boolean all = listens("PostgreSQL", house.ports().postgres());
        all &= listens("token endpoint", house.ports().token());
        for (ServiceName service : ServiceName.values()) {
            Health health = probe.ask(house.ports().of(service), house.startToken());
            line(
                    service.module(),
                    words(health) + "  http://127.0.0.1:" + house.ports().of(service));
            all &= health == Health.READY;
        }
        return all;
    }

    private boolean listens(String name, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            line(name, "ready      127.0.0.1:" + port);
            return true;
        } catch (IOException e) {
            line(name, "silent     127.0.0.1:" + port);
            return false;
        }
    }

    private void line(String name, String state) {
        out.printf(Locale.ROOT, "%-18s  %s%n", name, state);
    }

    private static String words(Health health) {
        return switch (health) {
            case READY -> "ready    ";
            case NOT_READY -> "not ready";
            case STRANGER -> "stranger ";
            case SILENT -> "silent   ";
        };
    }
}
