package id.asn.platform.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Gives each request a name that stands in its answer, in its problem and in the log: {@code X-Request-Id}. */
@Provider
@PreMatching
@Priority(1)
public class RequestId implements ContainerRequestFilter, ContainerResponseFilter {
    /** The header in which it comes in and goes out. */
    public static final String HEADER = "X-Request-Id";

    private static final String PROPERTY = "asn.request-id";

    @Override
    public void filter(ContainerRequestContext request) {
        MDC.put("request_id", of(request).toString());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, of(request));
    }

    /** The caller's own UUID when it sent one, else a new one; always the same within one request. */
    static UUID of(ContainerRequestContext request) {
        UUID id = (UUID) request.getProperty(PROPERTY);
        if (id == null) {
            id = given(request.getHeaderString(HEADER));
            request.setProperty(PROPERTY, id);
        }
        return id;
    }

    /**
     * The caller's own UUID when it sent one, else a new one.
     *
     * @param header as it came in; null when it did not
     */
    public static UUID given(String header) {
        if (header == null) {
            return UUID.randomUUID();
        }
        try {
            return UUID.fromString(header);
        } catch (IllegalArgumentException foreign) {
            return UUID.randomUUID();
        }
    }
}
