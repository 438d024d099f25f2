package id.asn.applicant.wiring;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Nearly all that this service tells is about a person: an answer that does not say otherwise is kept by nobody, and taken by
 * no browser for anything but what it says it is.
 */
@Provider
public class PersonalByDefault implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
        response.getHeaders().putIfAbsent("X-Content-Type-Options", List.of("nosniff"));
    }
}
