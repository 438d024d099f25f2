package id.asn.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way in which a request can fail, the framework's own errors included, leads through here to one shape. */
public class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class);

    /** The class of SQLSTATE for values that cannot be held or computed with. */
    private static final String DATA = "22";

    private static final Map<Integer, String> SLUGS = Map.of(
            400, "tidak-sah",
            401, "tidak-masuk",
            403, "tidak-berwenang",
            404, "alamat-tidak-ada",
            405, "metode-tidak-didukung",
            406, "bentuk-jawaban-tidak-didukung",
            413, "terlalu-besar",
            415, "bentuk-kiriman-tidak-didukung",
            429, "terlalu-sering",
            503, "layanan-sibuk");

    private final Problems problems;
    private final Instance<AtCommit> rules;

    Errors(Problems problems, @Any Instance<AtCommit> rules) {
        this.problems = problems;
        this.rules = rules;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, ContainerRequestContext request) {
        return problems.answer(refusal, request);
    }

    @ServerExceptionMapper
    Response schema(ConstraintViolationException broken, ContainerRequestContext request) {
        if (ViolationFindings.ofOurOwnAnswer(broken)) {
            return unexpected(broken, request);
        }
        return malformed(ViolationFindings.of(broken), request);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException broken, ContainerRequestContext request) {
        return malformed(JsonFindings.of(broken), request);
    }

    /** The framework has a mapper of its own for this subtype, which would win over the one above. */
    @ServerExceptionMapper
    Response json(MismatchedInputException broken, ContainerRequestContext request) {
        return malformed(JsonFindings.of(broken), request);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failed, ContainerRequestContext request) {
        if (failed.getCause() instanceof JsonProcessingException broken) {
            return malformed(JsonFindings.of(broken), request);
        }
        if (failed.getCause() instanceof Refusal refusal) {
            return refused(refusal, request);
        }
        int status = failed.getResponse().getStatus();
        if (status >= 500 && status != 503) {
            return unexpected(failed, request);
        }
        Response answer = problems.answer(status, Problem.of(SLUGS.getOrDefault(status, "tidak-sah")), request);
        Object allow = failed.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    /**
     * What nobody foresaw: logged whole under the request's id, told to nobody. A value that the database cannot hold is the
     * caller's fault all the same, although a check is missing that would have named it.
     */
    @ServerExceptionMapper
    Response unexpected(Throwable fault, ContainerRequestContext request) {
        Optional<Refusal> refusal = atCommit(fault);
        if (refusal.isPresent()) {
            return refused(refusal.get(), request);
        }
        LOG.errorf(fault, "request %s failed", RequestId.of(request));
        if (said(fault).anyMatch(Errors::ofTheData)) {
            return malformed(List.of(), request);
        }
        return problems.answer(500, Problem.of("kesalahan-dalam"), request);
    }

    private Optional<Refusal> atCommit(Throwable fault) {
        return said(fault)
                .flatMap(broken -> rules.stream().flatMap(rule -> rule.refusal(broken).stream()))
                .findFirst();
    }

    /** A failed commit carries what the database said somewhere below it; the transaction manager suppresses it. */
    private static Stream<SQLException> said(Throwable fault) {
        return fault instanceof SQLException broken
                ? Stream.of(broken)
                : Stream.concat(Stream.ofNullable(fault.getCause()), Stream.of(fault.getSuppressed()))
                        .flatMap(Errors::said);
    }

    private static boolean ofTheData(SQLException broken) {
        return broken.getSQLState() != null && broken.getSQLState().startsWith(DATA);
    }

    private Response malformed(List<Finding> findings, ContainerRequestContext request) {
        return problems.answer(400, Problem.of("tidak-sah", findings), request);
    }
}
