package id.asn.bench.side;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The logs that pgbench writes, one per thread: each line a transaction, its third word the microseconds it took. */
final class PgBenchLog {
    private static final int MICROS = 2;
    private static final long NANOS_PER_MICRO = 1000;

    private PgBenchLog() {}

    /** All transactions of all threads; the files are erased. */
    static Latencies read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.toList();
            Latencies all =
                    Latencies.together(logs.stream().map(PgBenchLog::one).toList());
            for (Path log : logs) Files.delete(log);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Latencies one(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return Latencies.of(lines.mapToLong(line -> Long.parseLong(line.split(" ")[MICROS]) * NANOS_PER_MICRO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
