package id.asn.formation.kebutuhan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A sheet of law or of cases on the test class path; its cells hold no commas. */
public final class Lembar {

    private Lembar() {}

    /** Every row, each cell under its heading. */
    public static List<Map<String, String>> baca(String path) {
        List<String> lines = text(path).lines().toList();
        String[] head = lines.get(0).split(",", -1);
        return lines.stream().skip(1).map(line -> row(head, line)).toList();
    }

    /** Every row as it stands. */
    public static List<String> baris(String path) {
        return text(path).lines().skip(1).toList();
    }

    private static Map<String, String> row(String[] head, String line) {
        String[] cells = line.split(",", -1);
        assertEquals(head.length, cells.length, line);
        Map<String, String> row = new LinkedHashMap<>();
        Stream.iterate(0, i -> i < head.length, i -> i + 1).forEach(i -> row.put(head[i], cells[i]));
        return row;
    }

    private static String text(String path) {
        try (InputStream file = Objects.requireNonNull(Lembar.class.getResourceAsStream("/" + path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
