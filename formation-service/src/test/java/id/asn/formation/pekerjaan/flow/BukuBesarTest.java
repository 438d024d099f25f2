package id.asn.formation.pekerjaan.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BukuBesarTest {

    @Test
    void a_workbook_of_a_million_rows_is_written_and_read_within_256_megabytes() throws Exception {
        assertEquals("rows 1000000 good 1000000", run("-Xmx256m", 1_000_000));
    }

    private static String run(String memory, int rows) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BukuBesar.class.getName(),
                        String.valueOf(rows))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
