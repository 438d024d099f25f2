package id.asn.formation.formasi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The single fields of nested content, each by its path: {@code jabatan/kode}, {@code pendidikan/0/nama}. */
final class Medan {
    private final Map<String, String> fields = new TreeMap<>();

    private Medan() {}

    static Map<String, String> of(Map<String, ?> content) {
        Medan medan = new Medan();
        medan.read("", content);
        return medan.fields;
    }

    private void read(String path, Object value) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> read(path + "/" + name, member));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                read(path + "/" + i, items.get(i));
            }
        } else if (value != null) {
            fields.put(path.substring(1), value.toString());
        }
    }
}
