package id.asn.selection.pengumuman.api;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The letters of printed pages: Liberation Sans, embedded, so that every printer shows the same. */
final class Huruf {
    static final BaseFont SANS = read();

    private static final String MORE = "...";

    private Huruf() {}

    static float width(String words, float size) {
        return SANS.getWidthPoint(words, size);
    }

    /** As much of the words as the width holds. */
    static String fitting(String words, float size, float width) {
        if (width(words, size) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + MORE, size) > width) {
            end--;
        }
        return words.substring(0, end) + MORE;
    }

    private static BaseFont read() {
        try (InputStream file =
                BaseFont.class.getClassLoader().getResourceAsStream("font-fallback/LiberationSans-Regular.ttf")) {
            return BaseFont.createFont(
                    "LiberationSans-Regular.ttf", BaseFont.IDENTITY_H, true, true, file.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
