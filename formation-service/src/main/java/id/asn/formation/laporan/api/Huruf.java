package id.asn.formation.laporan.api;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The letters of printed pages: Liberation Sans, embedded, so that every printer shows the same. */
final class Huruf {
    private static final String FILE = "font-fallback/LiberationSans-Regular.ttf";
    private static final BaseFont SANS = read();

    private Huruf() {}

    static Font biasa() {
        return new Font(SANS, 8);
    }

    static Font tebal() {
        return new Font(SANS, 8, Font.BOLD);
    }

    static Font judul() {
        return new Font(SANS, 10, Font.BOLD);
    }

    static Font kecil() {
        return new Font(SANS, 7);
    }

    private static BaseFont read() {
        try (InputStream file = BaseFont.class.getClassLoader().getResourceAsStream(FILE)) {
            return BaseFont.createFont(
                    "LiberationSans-Regular.ttf", BaseFont.IDENTITY_H, true, true, file.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
