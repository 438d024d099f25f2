package id.asn.applicant.kartu.api;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The letters of printed cards: Liberation Sans, embedded, so that every printer shows the same. */
final class Huruf {
    static final Color TINTA = new Color(0x1B, 0x2A, 0x41);
    static final Color GARIS = new Color(0x8A, 0x97, 0xA8);
    static final Color LATAR = new Color(0xEA, 0xEF, 0xF5);

    private static final Color PUDAR = new Color(0x55, 0x60, 0x70);
    private static final String FILE = "font-fallback/LiberationSans-Regular.ttf";
    private static final BaseFont SANS = read();

    private Huruf() {}

    static Font biasa() {
        return new Font(SANS, 10);
    }

    static Font tebal() {
        return new Font(SANS, 10, Font.BOLD);
    }

    static Font bagian() {
        return new Font(SANS, 9, Font.BOLD, TINTA);
    }

    static Font kecil() {
        return new Font(SANS, 8, Font.NORMAL, PUDAR);
    }

    static Font sedang() {
        return new Font(SANS, 9);
    }

    static Font besar(float size) {
        return new Font(SANS, size, Font.BOLD, TINTA);
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
