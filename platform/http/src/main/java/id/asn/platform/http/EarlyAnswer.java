package id.asn.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.platform.problem.Problem;
import id.asn.platform.problem.ProblemTexts;
import id.asn.platform.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.UUID;

/** Writes a problem document before a request reaches a resource, in the shape of all others. */
@ApplicationScoped
public class EarlyAnswer {
    private final Problems problems;
    private final ObjectMapper json;

    EarlyAnswer(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Answers the call with this status and problem, and ends it. */
    public Future<Void> refuse(RoutingContext call, int status, Problem problem, Map<String, String> headers) {
        Locale locale = locale(call.request().getHeader("Accept-Language"));
        HttpServerResponse response = call.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problems.MEDIA_TYPE)
                .putHeader("Content-Language", locale.getLanguage())
                .putHeader("Cache-Control", "no-store");
        headers.forEach(response::putHeader);
        return response.end(bytes(problems.document(status, problem, locale, UUID.randomUUID())));
    }

    private static Locale locale(String wanted) {
        try {
            String ranges = wanted == null || wanted.isBlank() ? "id" : wanted;
            return ProblemTexts.choose(LanguageRange.parse(ranges).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        } catch (IllegalArgumentException unreadable) {
            return Locale.forLanguageTag("id");
        }
    }

    private Buffer bytes(Map<String, Object> document) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
