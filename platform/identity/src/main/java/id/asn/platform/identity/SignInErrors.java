package id.asn.platform.identity;

import id.asn.platform.problem.Problem;
import id.asn.platform.problem.Problems;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Not signed in (401) and not allowed (403) in the shape of all other problems. */
public class SignInErrors {
    private final Problems problems;

    SignInErrors(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response missing(UnauthorizedException none, ContainerRequestContext request) {
        return signIn(request);
    }

    @ServerExceptionMapper
    Response invalid(AuthenticationFailedException broken, ContainerRequestContext request) {
        return signIn(request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException wrongRole, ContainerRequestContext request) {
        return problems.answer(403, Problem.of("tidak-berwenang"), request);
    }

    private Response signIn(ContainerRequestContext request) {
        Response answer = problems.answer(401, Problem.of("tidak-masuk"), request);
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
