package id.asn.launcher.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;

/** What a service answered. */
public record Answer(String request, int status, String etag, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(String request, HttpResponse<String> response) {
        return new Answer(
                request,
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.body());
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(request + " answered no JSON: " + body, e);
        }
    }

    /** A text member of the body. */
    public String text(String member) {
        return json().path(member).asText();
    }

    /** This answer, if it has the expected status; else the cycle ends here with the service's own words. */
    public Answer must(int expected) {
        return mustBeOneOf(expected, expected);
    }

    /** For what may already stand from an interrupted start: 428 says that it does, and is not overwritten. */
    Answer mustStand() {
        return mustBeOneOf(200, 428);
    }

    private Answer mustBeOneOf(int expected, int other) {
        if (status != expected && status != other) {
            throw new IllegalStateException(
                    "%s answered %d instead of %d: %s".formatted(request, status, expected, body));
        }
        return this;
    }
}
