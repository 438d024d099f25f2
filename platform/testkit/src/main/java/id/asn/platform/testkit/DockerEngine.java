package id.asn.platform.testkit;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a Docker engine answers and can give an image, asked in plain HTTP, in a second and without a line in the log.
 * The client library takes seconds and a page of stack traces to find out that there is no engine, and two minutes to
 * find out that there is no registry behind it.
 */
record DockerEngine(SocketAddress address) {
    private static final long A_MOMENT = 1000;
    private static final long A_DOWNLOAD = 300_000;

    /** The engine of this machine, if one answers its ping. */
    static Optional<DockerEngine> here(Map<String, String> env) {
        return address(env).map(DockerEngine::new).filter(e -> e.says200("GET /_ping", A_MOMENT));
    }

    /** Whether it has the image, or gets it now. */
    boolean offers(String image) {
        String has = "GET /images/" + image + "/json";
        if (says200(has, A_MOMENT)) return true;
        String whole = image.lastIndexOf(':') > image.lastIndexOf('/') ? image : image + ":latest";
        int colon = whole.lastIndexOf(':');
        String get =
                "POST /images/create?fromImage=" + whole.substring(0, colon) + "&tag=" + whole.substring(colon + 1);
        return says200(get, A_DOWNLOAD) && says200(has, A_MOMENT);
    }

    private static Optional<SocketAddress> address(Map<String, String> env) {
        String given = env.get("DOCKER_HOST");
        if (given == null || given.isBlank()) {
            return sockets(env).filter(Files::exists).findFirst().map(UnixDomainSocketAddress::of);
        }
        URI uri = URI.create(given);
        if ("unix".equals(uri.getScheme())) {
            return Optional.of(UnixDomainSocketAddress.of(uri.getPath()));
        }
        return Optional.of(new InetSocketAddress(uri.getHost(), uri.getPort()));
    }

    private static Stream<Path> sockets(Map<String, String> env) {
        String runtime = env.getOrDefault("XDG_RUNTIME_DIR", "/run/user/none");
        return Stream.of(
                Path.of("/var/run/docker.sock"),
                Path.of(runtime, "docker.sock"),
                Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"));
    }

    /** Whether it answers 200; an answer is read to its end, which for a download is when it is done. */
    private boolean says200(String request, long patience) {
        String text = request + " HTTP/1.0\r\nHost: docker\r\nContent-Length: 0\r\n\r\n";
        try (SocketChannel channel = open();
                Selector selector = Selector.open()) {
            channel.write(StandardCharsets.US_ASCII.encode(text));
            channel.configureBlocking(false).register(selector, SelectionKey.OP_READ);
            ByteBuffer start = ByteBuffer.allocate(12);
            ByteBuffer rest = ByteBuffer.allocate(8192);
            while (selector.select(patience) > 0) {
                selector.selectedKeys().clear();
                if (channel.read(start.hasRemaining() ? start : rest.clear()) < 0) break;
            }
            return StandardCharsets.US_ASCII.decode(start.flip()).toString().endsWith(" 200");
        } catch (IOException | RuntimeException unreachable) {
            return false;
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress unix ? SocketChannel.open(unix) : SocketChannel.open(address);
    }
}
