package id.asn.applicant.lamaran.syarat;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a rule found.
 *
 * @param dasarHukum the source that applied in this case
 * @param dibandingkan the numbers and facts compared
 * @param remedy what would satisfy the rule
 */
public record Uji(boolean memenuhi, String dasarHukum, Map<String, Object> dibandingkan, String remedy) {

    static Uji met(boolean memenuhi, String dasarHukum) {
        return new Uji(memenuhi, dasarHukum, Map.of(), null);
    }

    Uji comparing(String fact, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(dibandingkan);
        more.put(fact, value);
        return new Uji(memenuhi, dasarHukum, more, remedy);
    }

    Uji remedy(String text, Object... values) {
        return new Uji(memenuhi, dasarHukum, dibandingkan, text.formatted(values));
    }
}
