package id.asn.applicant.kartu.api;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The six letters before the name of a font of which only some letters are embedded. The library draws them by lot; here
 * they are always the same, six for six, so that nothing in the file moves.
 */
final class TagHuruf {
    private static final Pattern TAG = Pattern.compile("/[A-Z]{6}\\+LiberationSans");

    private TagHuruf() {}

    static byte[] settle(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return TAG.matcher(text).replaceAll("/KARTUA+LiberationSans").getBytes(StandardCharsets.ISO_8859_1);
    }
}
