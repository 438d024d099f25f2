package id.asn.launcher.sample;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A photograph and papers that are what they claim to be. */
public final class SampleFiles {
    /** Eight by eight grey pixels. */
    private static final String GREY =
            "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIx"
                    + "wcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL"
                    + "/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJi"
                    + "coKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip"
                    + "qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z";

    private SampleFiles() {}

    /** A photograph. */
    public static byte[] jpeg() {
        return Base64.getDecoder().decode(GREY);
    }

    /**
     * A paper of one empty page, made up with a stream.
     *
     * @param size in bytes, at least 1,000
     */
    public static byte[] pdf(int size) {
        byte[] shortest = paper(0);
        byte[] whole = paper(size - shortest.length);
        whole = paper(size - shortest.length - (whole.length - size));
        byte[] exact = Arrays.copyOf(whole, size);
        Arrays.fill(exact, Math.min(whole.length, size), size, (byte) '\n');
        return exact;
    }

    private static byte[] paper(int stream) {
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>",
                "<< /Length " + stream + " >>\nstream\n" + " ".repeat(stream) + "\nendstream");
        StringBuilder whole = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(whole.length()));
            whole.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = whole.length();
        whole.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        whole.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return whole.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
