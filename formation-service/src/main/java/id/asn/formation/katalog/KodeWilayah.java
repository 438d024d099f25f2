package id.asn.formation.katalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a province, kabupaten/kota or kecamatan (Kemendagri), as searches write it: with dots or without. */
public final class KodeWilayah {
    private static final Pattern FORM = Pattern.compile("([0-9]{2})(?:\\.?([0-9]{2}))?(?:\\.?([0-9]{2}))?");

    private KodeWilayah() {}

    /** The code with dots; empty when the text is no code, but words, or null. */
    public static Optional<String> of(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder(form.group(1));
        for (int level = 2; level <= form.groupCount() && form.group(level) != null; level++) {
            code.append('.').append(form.group(level));
        }
        return Optional.of(code.toString());
    }
}
