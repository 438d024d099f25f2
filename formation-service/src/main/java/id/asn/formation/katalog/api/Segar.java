package id.asn.formation.katalog.api;

import id.asn.formation.katalog.store.KatalogVersi;
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
 * tag, from memory: no thread is woken for it, no statement is made. The version is read before the rows are, so a tag
 * never promises more than its answer holds.
 */
@ApplicationScoped
public class Segar {
    /** After the start header and the body limit, before anything that costs. */
    private static final int ORDER = 500;

    /** The catalogue, and the portal's view of it. */
    private static final Pattern CATALOGUE = Pattern.compile("/(v1/katalog|[0-9]+/(portal|referensi))(/.*)?");

    private static final String CACHE = "public, max-age=" + KatalogVersi.STALENESS;

    private final KatalogVersi versi;
    private final String apiVersion;

    Segar(KatalogVersi versi, @ConfigProperty(name = "asn.api.version") String apiVersion) {
        this.versi = versi;
        this.apiVersion = apiVersion;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, ORDER);
    }

    private void check(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (request.method() == HttpMethod.GET
                && CATALOGUE.matcher(request.path()).matches()) {
            versi.now().ifPresentOrElse(now -> answer(call, tag(now, request)), call::next);
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

    private void answer(RoutingContext call, String tag) {
        HttpServerResponse response = call.response();
        if (tag.equals(call.request().getHeader("If-None-Match"))) {
            response.putHeader("API-Version", apiVersion);
            carry(response, tag);
            response.setStatusCode(304).end();
            return;
        }
        call.addHeadersEndHandler(ready -> {
            if (response.getStatusCode() == 200) {
                carry(response, tag);
            }
        });
        call.next();
    }

    private static void carry(HttpServerResponse response, String tag) {
        response.putHeader("ETag", tag).putHeader("Cache-Control", CACHE);
    }
}
