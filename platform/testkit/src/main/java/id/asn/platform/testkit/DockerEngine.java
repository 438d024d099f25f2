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
 * Whether a Docker engine answers, asked with one ping of at most a second and without a line in the log. Asking the
 * client library instead costs seconds and a page of stack traces on every machine that has no engine.
 */
final class DockerEngine {
    private static final long PATIENCE_MS = 1000;
    private static final ByteBuffer PING =
            StandardCharsets.US_ASCII.encode("GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n");

    private DockerEngine() {}

    static boolean answers(Map<String, String> env) {
        return address(env).map(DockerEngine::pings).orElse(false);
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

    private static boolean pings(SocketAddress address) {
        try (SocketChannel channel = address instanceof UnixDomainSocketAddress unix
                        ? SocketChannel.open(unix)
                        : SocketChannel.open(address);
                Selector selector = Selector.open()) {
            channel.write(PING.duplicate());
            channel.configureBlocking(false).register(selector, SelectionKey.OP_READ);
            if (selector.select(PATIENCE_MS) == 0) return false;
            ByteBuffer answer = ByteBuffer.allocate(64);
            channel.read(answer);
            return StandardCharsets.US_ASCII.decode(answer.flip()).toString().contains(" 200 ");
        } catch (IOException | RuntimeException unreachable) {
            return false;
        }
    }
}
