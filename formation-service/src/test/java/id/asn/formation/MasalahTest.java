package id.asn.formation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal of this service has its words, in both languages, with a remedy; and there are no words for nothing. */
class MasalahTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern SLUG = Pattern.compile("super\\(Ground\\.\\w+, \"([a-z0-9-]+)\"\\)");
    private static final Pattern CODE = Pattern.compile("(?:Finding\\.of\\([^;]*?|finding\\(i), \"([a-z-]+)\"\\s*[),]");

    private static final Pattern TEMUAN =
            Pattern.compile("(?:Temuan\\.of\\(aturan, |cek\\s*\\.(?:seats|educations|named)\\(\\s*)\"([a-z-]+)\"");

    @Test
    void the_sources_were_read() throws IOException {
        assertTrue(found(SLUG).size() > 30);
        assertFalse(found(CODE).isEmpty());
        assertEquals(22, found(TEMUAN).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void each_slug_and_each_code_has_its_texts_and_nothing_else_has(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String slug : found(SLUG)) {
            wanted.addAll(List.of(slug + ".judul", slug + ".rincian", slug + ".jalan_keluar"));
        }
        found(CODE).forEach(code -> wanted.add(code + ".pesan"));
        found(TEMUAN).forEach(code -> wanted.addAll(List.of(code + ".pesan", code + ".jalan_keluar")));
        ResourceBundle texts = ResourceBundle.getBundle(
                "masalah/formation", new Locale(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        assertEquals(String.join("\n", wanted), String.join("\n", new TreeSet<>(texts.keySet())));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        Set<String> names = new TreeSet<>();
        for (Path source : sources) {
            pattern.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult hit) -> hit.group(1))
                    .forEach(names::add);
        }
        return names;
    }
}
