package id.asn.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The server that runs on a cluster, whoever started it. It is found only when the process behind the cluster's pid file is
 * PostgreSQL and began when that file says: a pid that went to another program is left alone.
 */
record RunningServer(ProcessHandle process) {

    private static final Duration TOLERANCE = Duration.ofSeconds(3);
    private static final int LINE_OF_START = 2;
    private static final int SECONDS_TO_DIE = 30;

    /** The one on that cluster. A pid file without its server is PostgreSQL's own business to clear. */
    static Optional<RunningServer> on(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        try {
            return named(Files.readAllLines(file));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<RunningServer> named(List<String> lines) {
        if (lines.size() <= LINE_OF_START) return Optional.empty();
        Instant began =
                Instant.ofEpochSecond(Long.parseLong(lines.get(LINE_OF_START).trim()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(process -> process.info()
                        .command()
                        .map(program -> program.contains("postgres"))
                        .orElse(true))
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> Duration.between(start, began).abs().compareTo(TOLERANCE) <= 0)
                        .orElse(false))
                .map(RunningServer::new);
    }

    /** Ends it at once and waits until its children, who notice that it is gone, have let go of what they shared. */
    void kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroyForcibly();
        all.forEach(
                one -> one.onExit().orTimeout(SECONDS_TO_DIE, TimeUnit.SECONDS).join());
    }
}
