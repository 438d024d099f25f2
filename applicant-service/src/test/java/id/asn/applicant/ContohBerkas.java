package id.asn.applicant;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Sound files of any size that photographs and papers have: other programs open them too. */
public final class ContohBerkas {
    private static final int LONGEST_COMMENT = 65_000;

    private ContohBerkas() {}

    /** A photograph of so many bytes, made up with comments; the smallest one has about 700. */
    public static byte[] jpeg(int size) {
        byte[] smallest = photograph();
        int left = size - smallest.length;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(smallest, 0, 2);
        while (left > 4) {
            int comment = left <= LONGEST_COMMENT ? left : Math.min(left - 5, LONGEST_COMMENT);
            whole.write(0xFF);
            whole.write(0xFE);
            whole.write((comment - 2) >> 8);
            whole.write((comment - 2) & 0xFF);
            whole.writeBytes(filled(comment - 4));
            left -= comment;
        }
        whole.write(smallest, 2, smallest.length - 2);
        whole.writeBytes(new byte[Math.max(0, left)]);
        return whole.toByteArray();
    }

    /** A paper of so many bytes with one page, made up with a stream; the smallest one has about 600. */
    public static byte[] pdf(int size) {
        int stream = size;
        byte[] whole = paper("", filled(Math.max(0, stream)));
        while (whole.length > size && stream > 0) {
            stream = Math.max(0, stream - (whole.length - size));
            whole = paper("", filled(stream));
        }
        return padded(whole, size);
    }

    /** A paper whose catalogue says this too. */
    public static byte[] pdfSaying(String catalog) {
        return paper(catalog, filled(200));
    }

    /** A paper with this text in a packed stream of objects. */
    public static byte[] pdfHiding(String objects) {
        return pdfWith("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>", packed("9 0 " + objects));
    }

    /** What it says, packed as Flate packs it. */
    public static byte[] packed(String text) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream pack = new DeflaterOutputStream(small)) {
            pack.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return small.toByteArray();
    }

    private static byte[] paper(String catalog, byte[] stream) {
        return write(
                "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>", "<< /Length " + stream.length + " >>", stream);
    }

    /** A paper with this stream under this dictionary. */
    public static byte[] pdfWith(String dictionary, byte[] stream) {
        return write("<< /Type /Catalog /Pages 2 0 R >>", dictionary, stream);
    }

    private static byte[] write(String catalog, String dictionary, byte[] stream) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        put(whole, "%PDF-1.7\n");
        List<String> objects = List.of(
                catalog,
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>");
        for (String object : objects) {
            places.add(whole.size());
            put(whole, places.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        places.add(whole.size());
        put(whole, places.size() + " 0 obj\n" + dictionary + "\nstream\n");
        whole.writeBytes(stream);
        put(whole, "\nendstream\nendobj\n");
        int table = whole.size();
        put(whole, "xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> put(whole, "%010d 00000 n \n".formatted(place)));
        put(whole, "trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return whole.toByteArray();
    }

    private static void put(ByteArrayOutputStream whole, String text) {
        whole.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A line end more at the end is still the end. */
    private static byte[] padded(byte[] whole, int size) {
        byte[] made = Arrays.copyOf(whole, Math.max(size, whole.length));
        Arrays.fill(made, whole.length, made.length, (byte) '\n');
        return made;
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) '7');
        return bytes;
    }

    private static byte[] photograph() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
