package id.asn.applicant.kartu;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a printed card as a machine at the door would: its words, and the QR code from the squares that were drawn. */
public final class BacaKartu {
    private static final Pattern RECTANGLE = Pattern.compile("([-0-9.]+) ([-0-9.]+) ([-0-9.]+) ([-0-9.]+) re");
    private static final int DOTS_PER_POINT = 5;

    private final PdfReader reader;

    /** Opens the pages. */
    public BacaKartu(byte[] pdf) {
        try {
            reader = new PdfReader(pdf);
        } catch (IOException notPdf) {
            throw new UncheckedIOException(notPdf);
        }
    }

    /** How many pages. */
    public int pages() {
        return reader.getNumberOfPages();
    }

    /** The words of the first page without white space. */
    public String text() {
        try {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** True when a photograph is on it. */
    public boolean hasPhotograph() {
        return stream(PdfName.IMAGE) != null;
    }

    /** What the QR code says. */
    public String qr() {
        PRStream square = stream(PdfName.FORM);
        int width = Math.round(square.getAsArray(PdfName.BBOX).getAsNumber(2).floatValue() * DOTS_PER_POINT);
        int[] dots = new int[width * width];
        Arrays.fill(dots, 0xFFFFFF);
        try {
            String drawn = new String(PdfReader.getStreamBytes(square), StandardCharsets.ISO_8859_1);
            for (Matcher one = RECTANGLE.matcher(drawn); one.find(); ) {
                paint(dots, width, one);
            }
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, dots))))
                    .getText();
        } catch (IOException | ReaderException unreadable) {
            throw new AssertionError("the QR code cannot be read", unreadable);
        }
    }

    private static void paint(int[] dots, int width, Matcher drawn) {
        int left = dot(drawn.group(1));
        int bottom = dot(drawn.group(2));
        int right = Math.round((Float.parseFloat(drawn.group(1)) + Float.parseFloat(drawn.group(3))) * DOTS_PER_POINT);
        int top = Math.round((Float.parseFloat(drawn.group(2)) + Float.parseFloat(drawn.group(4))) * DOTS_PER_POINT);
        for (int y = bottom; y < top; y++) {
            Arrays.fill(dots, (width - 1 - y) * width + left, (width - 1 - y) * width + right, 0);
        }
    }

    private static int dot(String points) {
        return Math.round(Float.parseFloat(points) * DOTS_PER_POINT);
    }

    private PRStream stream(PdfName subtype) {
        for (int i = 1; i < reader.getXrefSize(); i++) {
            PdfObject found = reader.getPdfObject(i);
            if (found instanceof PRStream stream && subtype.equals(stream.getAsName(PdfName.SUBTYPE))) {
                return stream;
            }
        }
        return null;
    }
}
