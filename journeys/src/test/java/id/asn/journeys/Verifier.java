package id.asn.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The verifier as an outsider runs it: one jar, one file. */
final class Verifier {
    private static final Path JAR = Path.of(System.getProperty("asn.root"), "verifier", "target", "verifier.jar");

    private Verifier() {}

    static void agrees(Path folder, String berkas) throws IOException, InterruptedException {
        assertEquals(0, run(folder, berkas), "the verifier must agree with what was announced");
    }

    static void objects(Path folder, String berkas) throws IOException, InterruptedException {
        assertNotEquals(0, run(folder, berkas), "the verifier must find a changed figure");
    }

    private static int run(Path folder, String berkas) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(folder, "berkas", ".json"), berkas, StandardCharsets.UTF_8);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-jar", JAR.toString(), file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
