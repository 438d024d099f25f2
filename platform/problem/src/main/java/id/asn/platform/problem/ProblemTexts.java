package id.asn.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of every problem in Indonesian and English: {@code masalah/<bundle>_<language>.properties}. */
@ApplicationScoped
public class ProblemTexts {
    /** The language of the house. */
    public static final Locale INDONESIAN = new Locale("id");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The modules of the platform that refuse something themselves. */
    private static final List<String> HOUSE = List.of("problem", "http", "idempotency");

    private final List<String> bundles;

    /**
     * Reads the bundles of the house and the service's own.
     *
     * @param own name of the service's bundle, config {@code asn.problem.bundle}
     */
    public ProblemTexts(@ConfigProperty(name = "asn.problem.bundle") Optional<String> own) {
        this.bundles = Stream.concat(own.stream(), HOUSE.stream())
                .map("masalah/"::concat)
                .toList();
    }

    /** English when it is asked for before Indonesian, else Indonesian. */
    public static Locale choose(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("id") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(INDONESIAN);
    }

    /** The text under the key with its placeholders filled; empty when no bundle has it. */
    public Optional<String> text(String key, Locale locale, Map<String, ?> facts) {
        return bundles.stream()
                .flatMap(name -> bundle(name, locale).stream())
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> fill(bundle.getString(key), facts));
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        try {
            return Optional.of(
                    ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException notOnThisClasspath) {
            return Optional.empty();
        }
    }

    private static String fill(String text, Map<String, ?> facts) {
        return PLACEHOLDER.matcher(text).replaceAll(hit -> {
            Object fact = facts.get(hit.group(1));
            return Matcher.quoteReplacement(fact == null ? hit.group() : String.valueOf(fact));
        });
    }
}
