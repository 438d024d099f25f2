package id.asn.launcher.process;

import id.asn.launcher.folder.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Which process a child was: pid, program and the instant it began. A pid alone may have gone to another program since,
 * so a process is ours only when all three agree.
 */
final class PidFile {

    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final long GRACE_SECONDS = 10;

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(Process process) {
        ProcessHandle.Info info = process.info();
        long began = info.startInstant().orElseGet(Instant::now).toEpochMilli();
        try {
            PrivateFiles.write(
                    file, process.pid() + "\n" + began + "\n" + info.command().orElse("") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void erase() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process written down here, when it still is that process. */
    Optional<ProcessHandle> process() {
        if (!Files.exists(file)) return Optional.empty();
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3) return Optional.empty();
            Instant began = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
            String program = lines.get(2);
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> program.equals(process.info().command().orElse("")))
                    .filter(process -> began(process, began));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Ends that process, first kindly, and forgets it. */
    void endLeftover() {
        process().ifPresent(PidFile::end);
        erase();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }

    private static boolean began(ProcessHandle process, Instant expected) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, expected).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }
}
