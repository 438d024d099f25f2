package id.asn.selection.hasil;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON in one form only: keys in alphabetical order, no spaces, whole numbers as numbers, everything else that is not a
 * truth value as text. Equal content gives equal bytes on every machine.
 */
final class Kanonik {
    private Kanonik() {}

    static String tulis(Map<String, ?> isi) {
        return nilai(isi);
    }

    private static String nilai(Object satu) {
        if (satu == null || satu instanceof Boolean || satu instanceof Integer || satu instanceof Long) {
            return String.valueOf(satu);
        }
        if (satu instanceof Map<?, ?> peta) {
            Map<String, Object> urut = new TreeMap<>();
            peta.forEach((kunci, isi) -> urut.put(kunci.toString(), isi));
            return urut.entrySet().stream()
                    .map(butir -> teks(butir.getKey()) + ":" + nilai(butir.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (satu instanceof Collection<?> daftar) {
            return daftar.stream().map(Kanonik::nilai).collect(Collectors.joining(",", "[", "]"));
        }
        return teks(satu.toString());
    }

    private static String teks(String isi) {
        StringBuilder aman = new StringBuilder(isi.length() + 2).append('"');
        for (int i = 0; i < isi.length(); i++) {
            char c = isi.charAt(i);
            if (c == '"' || c == '\\') {
                aman.append('\\').append(c);
            } else if (c < ' ') {
                aman.append("\\u%04x".formatted((int) c));
            } else {
                aman.append(c);
            }
        }
        return aman.append('"').toString();
    }
}
