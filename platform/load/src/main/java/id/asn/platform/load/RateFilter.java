package id.asn.platform.load;

import id.asn.platform.identity.Actor;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.Problem;
import id.asn.platform.problem.Problems;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A rate for each person and each machine by its verified token, and for each address only where no token is asked for:
 * many people sit behind one address.
 */
public class RateFilter {
    private static final String TAKEN = RateFilter.class.getName();

    private final Rates rates;
    private final SignedIn signedIn;
    private final Problems problems;
    private final CurrentVertxRequest current;

    RateFilter(Rates rates, SignedIn signedIn, Problems problems, CurrentVertxRequest current) {
        this.rates = rates;
        this.signedIn = signedIn;
        this.problems = problems;
        this.current = current;
    }

    /** Lets the request pass, or answers it. */
    @ServerRequestFilter
    public Response limit(ContainerRequestContext request, ResourceInfo resource) {
        boolean open = resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
        return (open ? anonymous() : known())
                .take()
                .map(taken -> answer(taken, request))
                .orElse(null);
    }

    private Rates.Ask known() {
        Actor actor = signedIn.actor();
        boolean machine = actor.person().equals(actor.client());
        return rates.ask(machine ? Rates.Kind.CLIENT : Rates.Kind.PERSON, actor.person());
    }

    private Rates.Ask anonymous() {
        return rates.ask(
                Rates.Kind.ADDRESS,
                current.getCurrent().request().remoteAddress().hostAddress());
    }

    private Response answer(Rate.Taken taken, ContainerRequestContext request) {
        request.setProperty(TAKEN, taken);
        if (taken.taken()) {
            return null;
        }
        Problem often = new Problem("terlalu-sering", Map.of("coba_lagi_detik", taken.seconds()), List.of());
        return problems.answer(429, often, request);
    }

    /** Tells what is left, in the fields of the IETF's draft on rate limits. */
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(TAKEN) instanceof Rate.Taken taken) {
            response.getHeaders().putSingle("RateLimit-Policy", "\"laju\";q=%d;w=60".formatted(taken.limit()));
            response.getHeaders()
                    .putSingle("RateLimit", "\"laju\";r=%d;t=%d".formatted(taken.remaining(), taken.seconds()));
        }
    }
}
