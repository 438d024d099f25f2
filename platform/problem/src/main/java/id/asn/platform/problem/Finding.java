package id.asn.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is wrong, where it stands and which rule it breaks; an item of {@code kesalahan[]}.
 *
 * @param pointer JSON pointer into the request body, {@code ?name} for a query parameter, or empty for the whole
 * @param code stable code; {@code <code>.pesan} in the bundle is its message
 * @param legalBasis the rule's citation, or null where no law is involved
 * @param facts the numbers compared; members of the item and placeholders of the message
 */
public record Finding(String pointer, String code, String legalBasis, Map<String, Object> facts) {

    /** Keeps the order in which the facts were given. */
    public Finding {
        facts = new LinkedHashMap<>(facts);
    }

    /** A finding without a rule of law behind it. */
    public static Finding of(String pointer, String code) {
        return new Finding(pointer, code, null, Map.of());
    }

    /** The same finding with one more fact. */
    public Finding with(String fact, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Finding(pointer, code, legalBasis, more);
    }

    /** The same finding with the rule it rests on. */
    public Finding citing(String citation) {
        return new Finding(pointer, code, citation, facts);
    }
}
