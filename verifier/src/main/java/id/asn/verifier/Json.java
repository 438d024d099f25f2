package id.asn.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one line of JSON: objects as maps in the order of the text, lists, strings, whole numbers as {@code Long}, truth
 * values, null. Anything else, fractions included, is refused: the format has none.
 */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** A line that is no JSON of this format. */
    static final class Rusak extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Rusak(String why) {
            super(why);
        }
    }

    static Map<String, Object> object(String line) {
        Json json = new Json(line);
        Object value = json.value();
        if (json.at != line.length() || !(value instanceof Map)) {
            throw new Rusak("bukan satu objek");
        }
        Map<String, Object> found = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, one) -> found.put((String) key, one));
        return found;
    }

    private Object value() {
        char c = peek();
        if (c == '{') {
            return map();
        }
        if (c == '[') {
            return list();
        }
        if (c == '"') {
            return string();
        }
        if (c == '-' || Character.isDigit(c)) {
            return number();
        }
        return word();
    }

    private Map<String, Object> map() {
        Map<String, Object> found = new LinkedHashMap<>();
        take('{');
        while (peek() != '}') {
            if (!found.isEmpty()) {
                take(',');
            }
            String key = string();
            take(':');
            if (found.containsKey(key)) {
                throw new Rusak("kunci ganda " + key);
            }
            found.put(key, value());
        }
        take('}');
        return found;
    }

    private List<Object> list() {
        List<Object> found = new ArrayList<>();
        take('[');
        while (peek() != ']') {
            if (!found.isEmpty()) {
                take(',');
            }
            found.add(value());
        }
        take(']');
        return found;
    }

    private String string() {
        StringBuilder found = new StringBuilder();
        take('"');
        while (peek() != '"') {
            char c = text.charAt(at++);
            found.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return found.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        if (c == '"' || c == '\\') {
            return c;
        }
        if (c == 'u' && at + 4 <= text.length()) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        throw new Rusak("lolos " + c);
    }

    private Long number() {
        int from = at;
        do {
            at++;
        } while (at < text.length() && Character.isDigit(text.charAt(at)));
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException tooLong) {
            throw new Rusak("angka " + text.substring(from, at));
        }
    }

    private Object word() {
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("null") ? null : Boolean.valueOf(word);
            }
        }
        throw new Rusak("tanda tak dikenal pada " + at);
    }

    private char peek() {
        if (at >= text.length()) {
            throw new Rusak("baris terputus");
        }
        return text.charAt(at);
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw new Rusak("seharusnya " + wanted + " pada " + at);
        }
        at++;
    }
}
