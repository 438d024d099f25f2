package id.asn.bench.side;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PgBenchLogTest {

    @Test
    void the_third_word_of_every_line_of_every_thread_counts_and_the_files_are_gone(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("waktu.10760"), "1 1 29417 0 1795386934 650683\n1 2 1255 0 1795386934 651960\n");
        Files.writeString(folder.resolve("waktu.10760.1"), "0 1 3000 0 1795386934 650683\n");
        Latencies read = PgBenchLog.read(folder);
        assertEquals(3, read.count());
        assertEquals(3, read.percentileMillis(50));
        assertEquals(29.417, read.percentileMillis(100));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
