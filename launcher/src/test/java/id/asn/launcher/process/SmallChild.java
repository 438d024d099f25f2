package id.asn.launcher.process;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A program that keeps the promises of a service towards its launcher and does nothing else: it listens on the port it
 * is given and answers health with the token of its start. {@code UJI_CHILD} makes it break one promise.
 */
public final class SmallChild {

    /** The variable that names the promise to break. */
    public static final String BEHAVIOUR = "UJI_CHILD";

    private SmallChild() {}

    public static void main(String[] words) throws IOException {
        Map<String, String> environment = System.getenv();
        String behaviour = environment.getOrDefault(BEHAVIOUR, "");
        if (behaviour.equals("dies")) {
            System.out.println("{\"level\":\"ERROR\",\"message\":\"no database today\"}");
            System.out.println("{\"level\":\"INFO\",\"message\":\"stopped\"}");
            System.exit(3);
        }
        String token = behaviour.equals("forgets") ? "another" : environment.get("ASN_START_TOKEN");
        int status = behaviour.equals("unready") ? 503 : 200;
        int port = Integer.parseInt(environment.get("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("X-Asn-Start", token);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    /** Packs this program as a runnable jar at the given place. */
    public static Path pack(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, SmallChild.class.getName());
        String entry = SmallChild.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var classFile = SmallChild.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            classFile.transferTo(out);
            out.closeEntry();
        }
        return jar;
    }
}
