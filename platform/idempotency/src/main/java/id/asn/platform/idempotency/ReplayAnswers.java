package id.asn.platform.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a repetition with what was answered the first time, and says so; marks dry runs. */
@Provider
public class ReplayAnswers implements ContainerResponseFilter {

    @ServerExceptionMapper
    Response replay(Replay replay) {
        StoredAnswer kept = replay.answer();
        var response = Response.status(kept.status()).header("Idempotency-Replayed", "true");
        kept.headers().forEach(response::header);
        return kept.body().length == 0
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON).entity(kept.body()).build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if ("true".equals(request.getUriInfo().getQueryParameters().getFirst("uji_coba"))) {
            response.getHeaders().putSingle("X-Uji-Coba", "true");
        }
    }
}
