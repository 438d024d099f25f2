package id.asn.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.platform.http.AnswerHeaders;
import io.quarkus.arc.Arc;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;

/** An answer as it left: status, the headers that its body decided, and the bytes. */
record StoredAnswer(int status, Map<String, String> headers, byte[] body) {

    static StoredAnswer of(Method operation, Object answer) {
        ResponseStatus declared = operation.getAnnotation(ResponseStatus.class);
        int fallback = answer == null ? 204 : 200;
        int status = declared == null ? fallback : declared.value();
        return new StoredAnswer(status, AnswerHeaders.of(answer), answer == null ? new byte[0] : bytes(answer));
    }

    static StoredAnswer parse(int status, String headerLines, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headerLines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1));
        });
        return new StoredAnswer(status, headers, body);
    }

    String headerLines() {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static byte[] bytes(Object answer) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().writeValueAsBytes(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
