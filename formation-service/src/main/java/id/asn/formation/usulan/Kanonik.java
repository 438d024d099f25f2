package id.asn.formation.usulan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Canonical JSON: the same content always has the same bytes. Members sorted by name, no white space, no member without a
 * value, text escaped only where JSON demands it, decimals as strings.
 */
final class Kanonik {
    private final StringBuilder out = new StringBuilder();

    private Kanonik() {}

    static String of(Object value) {
        Kanonik json = new Kanonik();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof Collection<?> items) {
            array(items);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof BigDecimal decimal) {
            text(decimal.toPlainString());
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> members) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put(name.toString(), value));
        sorted.values().removeIf(Objects::isNull);
        String comma = "{";
        for (var member : sorted.entrySet()) {
            out.append(comma);
            text(member.getKey());
            out.append(':');
            write(member.getValue());
            comma = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(Collection<?> items) {
        out.append('[');
        String comma = "";
        for (Object item : items) {
            out.append(comma);
            write(item);
            comma = ",";
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c < 0x20) {
            out.append("\\u%04x".formatted(c));
        } else {
            out.append((char) c);
        }
    }
}
