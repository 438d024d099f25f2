package id.asn.formation.acuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * One field that a recording changed.
 *
 * @param dari null when nothing stood there
 * @param ke null when nothing stands there any more
 */
public record Perubahan(String medan, Object dari, Object ke) {
    private static final Set<String> OURS = Set.of("urut", "versi");

    /** Every field in which the two differ, by name; counters aside. */
    public static List<Perubahan> between(Map<String, Object> before, Map<String, Object> after) {
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.removeAll(OURS);
        List<Perubahan> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new Perubahan(field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }
}
