package id.asn.applicant.kartu.api;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** A QR code as filled rectangles, sharp on any printer: level M stands a tenth of it being smudged. */
final class KotakQr {
    private static final int QUIET = 4;

    private KotakQr() {}

    /** The text in a square of this width in points, its quiet zone included. */
    static Image draw(String text, float width, PdfWriter writer) {
        ByteMatrix modules = matrix(text);
        float side = width / (modules.getWidth() + 2 * QUIET);
        PdfTemplate square = writer.getDirectContent().createTemplate(width, width);
        square.setColorFill(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            float bottom = width - (QUIET + row + 1) * side;
            for (int from = 0; from < modules.getWidth(); from++) {
                int run = run(modules, row, from);
                if (run > 0) {
                    square.rectangle((QUIET + from) * side, bottom, run * side, side);
                    from += run;
                }
            }
        }
        square.fill();
        return Image.getInstance(square);
    }

    /** Dark modules in a row are one rectangle: no hairlines between them. */
    private static int run(ByteMatrix modules, int row, int from) {
        int end = from;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
            end++;
        }
        return end - from;
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException("the address of the cards does not fit into a QR code", tooLong);
        }
    }
}
