package id.asn.platform.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/**
 * An event as it travels: CloudEvents 1.0 in JSON. Members this house does not know are left alone.
 *
 * @param source the service that tells of it: {@code formation}, {@code applicant} or {@code selection}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        OffsetDateTime time,
        String datacontenttype,
        JsonNode data) {
    static final String VERSION = "1.0";
    static final String JSON = "application/json";
}
