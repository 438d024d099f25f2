package id.asn.verifier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes JSON in the only form that the format allows, to see whether a line stands in it. */
final class Larik {
    private Larik() {}

    static String of(Object value) {
        if (value instanceof String s) {
            return quoted(s);
        }
        StringBuilder text = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, one) -> sorted.put((String) key, one));
            sorted.forEach((key, one) -> text.append(text.length() == 0 ? "" : ",")
                    .append(quoted(key))
                    .append(':')
                    .append(of(one)));
            return "{" + text + "}";
        }
        if (value instanceof List<?> list) {
            list.forEach(one -> text.append(text.length() == 0 ? "" : ",").append(of(one)));
            return "[" + text + "]";
        }
        return String.valueOf(value);
    }

    private static String quoted(String s) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
