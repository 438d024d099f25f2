package id.asn.applicant.lamaran.syarat;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands behind a verdict.
 *
 * @param dibandingkan the numbers and facts compared
 * @param remedy what would satisfy the rule, or null
 */
public record Uraian(Map<String, Object> dibandingkan, String remedy) {
    static final Uraian KOSONG = new Uraian(Map.of(), null);

    Uraian comparing(String fact, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(dibandingkan);
        more.put(fact, value);
        return new Uraian(more, remedy);
    }

    Uraian remedy(String text, Object... values) {
        return new Uraian(dibandingkan, text.formatted(values));
    }
}
