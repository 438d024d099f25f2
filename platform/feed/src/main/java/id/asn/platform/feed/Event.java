package id.asn.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.OffsetDateTime;

/** An event of a neighbour, to be applied here. */
public record Event(String id, String source, String type, String subject, OffsetDateTime time, JsonNode data) {
    /** A neighbour may add fields within a major; a consumer takes those it knows. */
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Event of(CloudEvent event) {
        return new Event(event.id(), event.source(), event.type(), event.subject(), event.time(), event.data());
    }

    /** The data as a record of the consumer's own, with the fields it needs. */
    public <T> T data(Class<T> form) {
        try {
            return TOLERANT.treeToValue(data, form);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("event " + id + " of type " + type, unreadable);
        }
    }
}
