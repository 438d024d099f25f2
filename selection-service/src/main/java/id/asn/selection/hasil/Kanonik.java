package id.asn.selection.hasil;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in one form only: keys in alphabetical order, no spaces, whole numbers as numbers, everything else that is not a
 * truth value as text. Equal content gives equal bytes on every machine.
 */
final class Kanonik {
    private static final int LINE = 512;

    private Kanonik() {}

    static String tulis(Map<String, ?> isi) {
        StringBuilder line = new StringBuilder(LINE);
        nilai(isi, line);
        return line.toString();
    }

    private static void nilai(Object satu, StringBuilder line) {
        if (satu == null || satu instanceof Boolean || satu instanceof Integer || satu instanceof Long) {
            line.append(satu);
        } else if (satu instanceof Map<?, ?> peta) {
            objek(peta, line);
        } else if (satu instanceof Collection<?> daftar) {
            larik(daftar, line);
        } else {
            teks(satu.toString(), line);
        }
    }

    private static void objek(Map<?, ?> peta, StringBuilder line) {
        Map<String, Object> urut = new TreeMap<>();
        peta.forEach((kunci, isi) -> urut.put(kunci.toString(), isi));
        char sebelum = '{';
        for (Map.Entry<String, Object> butir : urut.entrySet()) {
            line.append(sebelum);
            teks(butir.getKey(), line);
            line.append(':');
            nilai(butir.getValue(), line);
            sebelum = ',';
        }
        line.append(urut.isEmpty() ? "{}" : "}");
    }

    private static void larik(Collection<?> daftar, StringBuilder line) {
        char sebelum = '[';
        for (Object satu : daftar) {
            line.append(sebelum);
            nilai(satu, line);
            sebelum = ',';
        }
        line.append(daftar.isEmpty() ? "[]" : "]");
    }

    private static void teks(String isi, StringBuilder line) {
        line.append('"');
        for (int i = 0; i < isi.length(); i++) {
            char c = isi.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < ' ') {
                line.append("\\u%04x".formatted((int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }
}
