package id.asn.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * What is wrong, before it is put into words.
 *
 * @param slug stable name, key of the texts
 * @param facts extension members and placeholders
 * @param findings the single errors, possibly none
 */
public record Problem(String slug, Map<String, Object> facts, List<Finding> findings) {

    /** A problem that its slug says in full. */
    public static Problem of(String slug) {
        return new Problem(slug, Map.of(), List.of());
    }

    /** A problem made of single errors. */
    public static Problem of(String slug, List<Finding> findings) {
        return new Problem(slug, Map.of(), findings);
    }
}
