package id.asn.platform.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to a neighbour that can be cut and mended: forwards bytes from a port of its own. */
final class Relay implements AutoCloseable {
    private final int target;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket door;

    Relay(int target) throws IOException {
        this.target = target;
        try (ServerSocket free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void mend() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    void cut() throws IOException {
        if (door != null) door.close();
        for (Socket socket : open) socket.close();
        open.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = door.accept();
                Socket called = new Socket(InetAddress.getLoopbackAddress(), target);
                open.addAll(List.of(caller, called));
                daemon(() -> pump(caller, called));
                daemon(() -> pump(called, caller));
            }
        } catch (IOException cut) {
            // the line was cut: nothing more to accept
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // either end hung up
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
