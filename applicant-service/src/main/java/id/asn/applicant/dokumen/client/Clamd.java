package id.asn.applicant.dokumen.client;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * ClamAV's daemon over TCP, by its INSTREAM command: the content goes in pieces, each after its length in four bytes, a
 * length of zero ends it, and one line comes back. Safe for many threads; each scan has its own connection.
 */
public final class Clamd {
    private static final int CHUNK = 16_384;
    private static final int LONGEST_ANSWER = 4096;
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;
    private final int patienceMillis;

    /** The daemon there; no connecting, writing or answering may pause longer than the patience. */
    public Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
    }

    /**
     * What the daemon says.
     *
     * @param temuan the name of what was found, or null
     */
    public record Hasil(String temuan) {
        /** True when nothing was found. */
        public boolean bersih() {
            return temuan == null;
        }
    }

    /** Scans the content; fails when the daemon is not there, is silent, or answers anything but clean or found. */
    public Hasil scan(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patienceMillis);
            socket.setSoTimeout(patienceMillis);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return result(answer(socket.getInputStream()));
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[CHUNK];
        for (int read = content.readNBytes(piece, 0, CHUNK); read > 0; read = content.readNBytes(piece, 0, CHUNK)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int value = in.read(); value > 0 && text.size() < LONGEST_ANSWER; value = in.read()) {
            text.write(value);
        }
        return text.toString(StandardCharsets.UTF_8).strip();
    }

    private static Hasil result(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return new Hasil(null);
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return new Hasil(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        throw new IOException("clamd answered: " + answer);
    }
}
