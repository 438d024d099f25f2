package id.asn.formation.katalog.api;

import id.asn.formation.katalog.api.Ingatan.Terkirim;
import id.asn.formation.katalog.store.KatalogVersi;
import id.asn.platform.http.NextPage;
import id.asn.platform.problem.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tags every answer of the catalogue with the catalogue's version and its address, and answers 304 to whoever holds that
 * tag, from memory: no thread is woken for it, no statement is made. A page that memory holds is answered the same way,
 * unless the caller says {@code Cache-Control: no-cache} (RFC 9111, 5.2.1.4). The version is read before the rows are,
 * so a tag never promises more than its answer holds.
 */
@ApplicationScoped
public class Segar {
    /** After the start header and the body limit, before anything that costs. */
    private static final int ORDER = 500;

    /** The catalogue, and the portal's view of it. */
    private static final Pattern CATALOGUE = Pattern.compile("/(v1/katalog|[0-9]+/(portal|referensi))(/.*)?");

    /** That an answer came from memory (RFC 9211). */
    private static final String HIT = "katalog; hit";

    private static final String CACHE = "public, max-age=" + KatalogVersi.STALENESS;

    private final KatalogVersi versi;
    private final Ingatan memory;
    private final String apiVersion;

    Segar(KatalogVersi versi, Ingatan memory, @ConfigProperty(name = "asn.api.version") String apiVersion) {
        this.versi = versi;
        this.memory = memory;
        this.apiVersion = apiVersion;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, ORDER);
    }

    private void check(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (request.method() == HttpMethod.GET
                && CATALOGUE.matcher(request.path()).matches()) {
            versi.now().ifPresentOrElse(now -> answer(call, now), call::next);
        } else {
            call.next();
        }
    }

    /** Tag of an answer: what it was made from and what was asked. */
    private static String tag(long versi, HttpServerRequest request) {
        return '"'
                + Long.toString(versi)
                + '-'
                + Integer.toHexString(request.uri().hashCode())
                + '"';
    }

    private void answer(RoutingContext call, long now) {
        String tag = tag(now, call.request());
        if (tag.equals(call.request().getHeader("If-None-Match"))) {
            begin(call, tag).setStatusCode(304).end();
            return;
        }
        memory.find(call, now)
                .filter(page -> !mustRead(call.request()))
                .ifPresentOrElse(page -> send(call, tag, page), () -> read(call, tag));
    }

    private static boolean mustRead(HttpServerRequest request) {
        String wish = request.getHeader("Cache-Control");
        return wish != null && wish.contains("no-cache");
    }

    private static void read(RoutingContext call, String tag) {
        HttpServerResponse response = call.response();
        call.addHeadersEndHandler(ready -> {
            if (response.getStatusCode() == 200) {
                carry(response, tag);
            }
        });
        call.next();
    }

    private void send(RoutingContext call, String tag, Terkirim page) {
        HttpServerRequest request = call.request();
        HttpServerResponse response = begin(call, tag);
        response.putHeader("Content-Type", "application/json;charset=UTF-8");
        response.putHeader("Cache-Status", HIT);
        if (page.selanjutnya() != null) {
            response.putHeader("Link", NextPage.link(request.absoluteURI(), page.selanjutnya()));
        }
        response.end(page.json());
    }

    private HttpServerResponse begin(RoutingContext call, String tag) {
        HttpServerResponse response = call.response();
        String name = call.request().getHeader(RequestId.HEADER);
        response.putHeader("API-Version", apiVersion)
                .putHeader(RequestId.HEADER, RequestId.given(name).toString());
        carry(response, tag);
        return response;
    }

    private static void carry(HttpServerResponse response, String tag) {
        response.putHeader("ETag", tag).putHeader("Cache-Control", CACHE);
    }
}
