package id.asn.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forges true results as well as anybody can who does not hold the announced hash, and asks the verifier. */
final class Pemalsu {
    static final Path SAMPLES =
            Path.of(System.getProperty("asn.root", ".."), "selection-service", "src", "test", "resources", "berkas");

    private Pemalsu() {}

    /** What is forged is found, though every hash is forged along. */
    static void forge(Path folder, String sample, String what, String from, String to) throws IOException {
        String text = Files.readString(SAMPLES.resolve(sample));
        String forged = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertNotEquals(text, forged, "the sample holds no " + what);
        Answer answer = ask(write(folder, sealed(forged.lines().toList())));
        assertEquals(1, answer.code(), what + "\n" + answer.said());
    }

    record Answer(int code, String said) {}

    static Answer ask(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verifier.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Answer(code, said.toString(StandardCharsets.UTF_8));
    }

    static String write(Path folder, List<String> lines) throws IOException {
        Path file = Files.createTempFile(folder, "berkas", ".ndjson");
        Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
        return file.toString();
    }

    /** What a careful forger would do: the foot says again what the lines now add up to. */
    static List<String> sealed(List<String> lines) {
        Map<String, Set<String>> parts = Map.of(
                "sha256_aturan", Set.of("aturan"),
                "sha256_masukan", Set.of("formasi", "masukan"),
                "sha256_putusan", Set.of("batas", "putusan"));
        List<String> sealed = new ArrayList<>(lines);
        String foot = sealed.get(sealed.size() - 1);
        for (var part : parts.entrySet()) {
            String text = String.join(
                    "",
                    lines.stream()
                            .filter(line -> part.getValue().stream()
                                    .anyMatch(word -> line.contains("\"jenis\":\"" + word + "\"")))
                            .map(line -> line + "\n")
                            .toList());
            foot = foot.replaceFirst(
                    "\"" + part.getKey() + "\":\"[0-9a-f]*\"",
                    "\"" + part.getKey() + "\":\"" + hex(text.getBytes(StandardCharsets.UTF_8)) + "\"");
        }
        sealed.set(sealed.size() - 1, foot);
        return sealed;
    }

    static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
