package id.asn.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A server that outlived its launcher (kill -9). It is ended only when the process behind the cluster's pid file is
 * PostgreSQL and began when that file says: a pid that went to another program is left alone.
 */
final class LeftoverServer {

    private static final Duration TOLERANCE = Duration.ofSeconds(3);
    private static final int LINE_OF_START = 2;

    private LeftoverServer() {}

    /** Whether one runs on that cluster. A pid file without its server is PostgreSQL's own business to clear. */
    static boolean runsOn(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return false;
        try {
            return running(Files.readAllLines(file));
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean running(List<String> lines) {
        if (lines.size() <= LINE_OF_START) return false;
        Instant began =
                Instant.ofEpochSecond(Long.parseLong(lines.get(LINE_OF_START).trim()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .map(ProcessHandle::info)
                .filter(info -> info.command()
                        .map(program -> program.contains("postgres"))
                        .orElse(true))
                .flatMap(ProcessHandle.Info::startInstant)
                .map(start -> Duration.between(start, began).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }
}
