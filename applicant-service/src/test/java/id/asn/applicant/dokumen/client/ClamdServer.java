package id.asn.applicant.dokumen.client;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks clamd's INSTREAM: reads the pieces, and finds the EICAR test file's text. Can fall silent or say that it is ill. */
public final class ClamdServer implements AutoCloseable {
    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    private static final int MOST = 25 << 20;

    /** How it behaves. */
    public enum Mood {
        WELL,
        SILENT,
        ILL
    }

    private final ServerSocket listening;
    private final AtomicInteger scans = new AtomicInteger();
    private volatile Mood mood = Mood.WELL;

    /** On a free port. */
    public ClamdServer() {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        Thread accept = new Thread(this::accept, "clamd");
        accept.setDaemon(true);
        accept.start();
    }

    /** Where it listens. */
    public int port() {
        return listening.getLocalPort();
    }

    /** From now on. */
    public void be(Mood next) {
        mood = next;
    }

    /** How many contents came whole. */
    public int scans() {
        return scans.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                Thread one = new Thread(() -> serve(caller), "clamd-scan");
                one.setDaemon(true);
                one.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                answer(caller, "UNKNOWN COMMAND");
                return;
            }
            byte[] content = pieces(in);
            if (mood == Mood.SILENT) {
                in.read();
                return;
            }
            scans.incrementAndGet();
            answer(caller, mood == Mood.ILL ? "Can't allocate memory ERROR" : verdict(content));
        } catch (IOException gone) {
            // the caller went away; there is nobody left to answer
        }
    }

    private static byte[] pieces(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.size() > MOST) {
                throw new IOException("INSTREAM size limit exceeded");
            }
        }
        return content.toByteArray();
    }

    private static String verdict(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    private static void answer(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\0").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
