package id.asn.applicant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The second transcription of a table of law, typed from the source and not from the Java: its rows without the heading. */
public final class Transcription {

    private Transcription() {}

    /** The rows of {@code hukum/<name>.csv}. */
    public static List<String> of(String name) {
        try (var file = Transcription.class.getResourceAsStream("/hukum/" + name + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
