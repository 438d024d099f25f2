package id.asn.applicant.notifikasi;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of each kind of message, with places that its facts fill. */
final class TeksPesan {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("pesan/pesan", Locale.ROOT, TeksPesan.class.getClassLoader());
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

    private TeksPesan() {}

    static String of(JenisPesan jenis, String part, Map<String, String> facts) {
        return PLACE.matcher(WORDS.getString(jenis.name() + "." + part))
                .replaceAll(place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), "-")));
    }
}
