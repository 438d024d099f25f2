package id.asn.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts on every answer what all answers carry: API version, entity tag, location, link to the next page. */
@Provider
public class AnswerFilter implements ContainerResponseFilter {
    private final String apiVersion;

    public AnswerFilter(@ConfigProperty(name = "asn.api.version") String apiVersion) {
        this.apiVersion = apiVersion;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("API-Version", apiVersion);
        AnswerHeaders.of(response.getEntity()).forEach(headers::putSingle);
        if (response.getEntity() instanceof Continued part && part.selanjutnya() != null) {
            String address = request.getUriInfo().getRequestUri().toString();
            headers.putSingle(HttpHeaders.LINK, NextPage.link(address, part.selanjutnya()));
        }
        if (unchanged(request, response)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean unchanged(ContainerRequestContext request, ContainerResponseContext response) {
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        return tag != null
                && request.getMethod().equals("GET")
                && tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }
}
