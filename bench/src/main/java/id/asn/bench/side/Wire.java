package id.asn.bench.side;

import id.asn.launcher.Fault;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One kept-alive HTTP/1.1 connection that does no more than it must, as pgbench does on its side: a request goes out as
 * ready bytes, an answer is read to its end and thrown away.
 */
public final class Wire implements Closeable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;
    private final byte[] scratch = new byte[65_536];

    /** Opened at once. */
    public Wire(URI service) {
        try {
            socket = new Socket(service.getHost(), service.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), scratch.length);
        } catch (IOException e) {
            throw new Fault("The service at " + service + " does not answer (" + e.getMessage() + ").", e);
        }
    }

    /** What was answered: the status and the headers, names in lower case. */
    public record Head(int status, Map<String, String> headers) {}

    /** A GET as bytes, with further header lines. */
    public static byte[] get(String address, String... headers) {
        StringBuilder text = new StringBuilder("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        for (String header : headers) text.append(header).append("\r\n");
        return text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends a request and reads its answer to the end. */
    public Head send(byte[] request) {
        return send(request, OutputStream.nullOutputStream());
    }

    /** The same, with the body kept in the sink. */
    public Head send(byte[] request, OutputStream sink) {
        try {
            socket.getOutputStream().write(request);
            int status = Integer.parseInt(line().split(" ")[1]);
            Map<String, String> headers = new TreeMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            body(status, headers, sink);
            return new Head(status, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body(int status, Map<String, String> headers, OutputStream sink) throws IOException {
        if (status == 304 || status == 204) return;
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            pass(Integer.parseInt(headers.getOrDefault("content-length", "0")), sink);
            return;
        }
        for (int chunk = size(); chunk > 0; chunk = size()) {
            pass(chunk, sink);
            line();
        }
        line();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private void pass(int bytes, OutputStream sink) throws IOException {
        for (int left = bytes; left > 0; ) {
            int read = in.read(scratch, 0, Math.min(left, scratch.length));
            if (read < 0) throw new IOException("the answer broke off");
            sink.write(scratch, 0, read);
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("the connection was closed");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
