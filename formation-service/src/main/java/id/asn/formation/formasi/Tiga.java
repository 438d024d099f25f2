package id.asn.formation.formasi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** The fields of one line as the decree, the rincian and the announcement have them. */
final class Tiga {
    private final Map<String, String> keputusan = new TreeMap<>();
    private final Map<String, String> rincian = new TreeMap<>();
    private final Map<String, String> diumumkan = new TreeMap<>();
    private boolean terbuka;

    Map<String, String> keputusan() {
        return keputusan;
    }

    Map<String, String> rincian() {
        return rincian;
    }

    Map<String, String> diumumkan() {
        return diumumkan;
    }

    /** The line is open, so that an announcement of it must be there. */
    void expect(boolean open) {
        this.terbuka = open;
    }

    List<Perbedaan> differences(UUID line) {
        Set<String> fields = new TreeSet<>(keputusan.keySet());
        fields.addAll(rincian.keySet());
        fields.addAll(diumumkan.keySet());
        return fields.stream()
                .map(field ->
                        new Perbedaan(line, field, keputusan.get(field), rincian.get(field), diumumkan.get(field)))
                .filter(this::differs)
                .toList();
    }

    private boolean differs(Perbedaan field) {
        boolean published = terbuka || !diumumkan.isEmpty();
        return !Objects.equals(field.keputusan(), field.rincian())
                || published && !Objects.equals(field.rincian(), field.diumumkan());
    }
}
