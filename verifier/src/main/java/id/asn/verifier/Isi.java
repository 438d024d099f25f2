package id.asn.verifier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of the file with its number.
 *
 * @param baris from 1
 */
record Isi(long baris, Map<String, Object> peta) {

    String teks(String kunci) {
        return peta.get(kunci) instanceof String s ? s : "";
    }

    /** A whole number; -1, which no rule allows, where there is none. */
    int angka(String kunci) {
        return peta.get(kunci) instanceof Long n && n >= Integer.MIN_VALUE && n <= Integer.MAX_VALUE
                ? n.intValue()
                : -1;
    }

    boolean benar(String kunci) {
        return Boolean.TRUE.equals(peta.get(kunci));
    }

    List<?> daftar(String kunci) {
        return peta.get(kunci) instanceof List<?> list ? list : List.of();
    }

    Isi anak(String kunci) {
        return new Isi(baris, salin(peta.get(kunci)));
    }

    static Map<String, Object> salin(Object peta) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (peta instanceof Map<?, ?> map) {
            map.forEach((key, one) -> found.put((String) key, one));
        }
        return found;
    }

    boolean sama(String kunci, Object wanted) {
        return Objects.equals(peta.get(kunci), wanted);
    }
}
