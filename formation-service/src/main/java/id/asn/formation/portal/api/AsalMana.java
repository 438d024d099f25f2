package id.asn.formation.portal.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Lets pages of any origin read the view: it is public, and no cookie goes with it. */
@ApplicationScoped
public class AsalMana {
    /** Before anything may answer. */
    private static final int ORDER = 600;

    private static final Pattern VIEW = Pattern.compile("/[0-9]+/(portal|referensi)/.*");

    void register(@Observes Filters filters) {
        filters.register(AsalMana::open, ORDER);
    }

    private static void open(RoutingContext call) {
        if (!VIEW.matcher(call.request().path()).matches()) {
            call.next();
            return;
        }
        call.response().putHeader("Access-Control-Allow-Origin", "*");
        if (call.request().method() == HttpMethod.OPTIONS) {
            call.response()
                    .putHeader("Access-Control-Allow-Methods", "GET, OPTIONS")
                    .putHeader("Access-Control-Allow-Headers", "*")
                    .putHeader("Access-Control-Max-Age", "86400")
                    .setStatusCode(204)
                    .end();
        } else {
            call.next();
        }
    }
}
