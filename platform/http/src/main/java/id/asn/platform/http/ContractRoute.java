package id.asn.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Serves the hand-written contract, byte for byte, at {@code /q/openapi}: what is promised is what is published. */
@ApplicationScoped
public class ContractRoute {
    private static final String FILE = "contract/openapi.yaml";

    void register(@Observes Router router) {
        Buffer contract = Buffer.buffer(read());
        router.get("/q/openapi").order(0).handler(call -> answer(call, contract));
    }

    private static void answer(RoutingContext call, Buffer contract) {
        call.response()
                .putHeader("Content-Type", "application/yaml;charset=UTF-8")
                .end(contract);
    }

    private static byte[] read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the service ships no " + FILE);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
