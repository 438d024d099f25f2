package id.asn.formation.katalog.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.asn.platform.http.ReadyPage;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The pages asked for most, as they were sent, each for the version of the catalogue that it shows. A page of an earlier
 * version is never asked for again and gives way to others.
 */
@ApplicationScoped
public class Ingatan {
    /** Bytes of all pages that are kept. */
    private static final long MOST = 32L << 20;

    /** What a page weighs beside its bytes. */
    private static final int FRAME = 300;

    private static final String VERSION = "asn.katalog.versi";

    private final Cache<Kunci, Terkirim> pages = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher(Ingatan::weight)
            .executor(Runnable::run)
            .build();

    private record Kunci(long versi, String address) {}

    /** A page in the form in which it is sent. */
    record Terkirim(Buffer json, String selanjutnya) {}

    private static int weight(Kunci key, Terkirim page) {
        return FRAME + 2 * key.address().length() + page.json().length();
    }

    /** The page, if it was kept; else marks the call with the version before which nothing of its answer was read. */
    Optional<Terkirim> find(RoutingContext call, long versi) {
        Terkirim page = pages.getIfPresent(new Kunci(versi, call.request().uri()));
        if (page == null) {
            call.put(VERSION, versi);
        }
        return Optional.ofNullable(page);
    }

    /** Keeps the page of a call that was marked. */
    ReadyPage keep(RoutingContext call, ReadyPage page) {
        Long versi = call.get(VERSION);
        if (versi != null) {
            Terkirim sent = new Terkirim(Buffer.buffer(page.json()), page.selanjutnya());
            pages.put(new Kunci(versi, call.request().uri()), sent);
        }
        return page;
    }
}
