package id.asn.applicant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.asn.platform.feed.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** What formation's own contract says that its events look like. */
public final class ProviderExample {

    private ProviderExample() {}

    /** The example of the schema in {@code contracts/formation/v1/openapi.yaml} as an event of this type. */
    public static Event event(String schema, String type) {
        JsonNode example = schema(schema).path("example");
        return new Event("1", "formation", type, "contoh", OffsetDateTime.parse("2024-01-05T10:00:00+07:00"), example);
    }

    /** The schema itself. */
    public static JsonNode schema(String name) {
        Path contract = Path.of(System.getProperty("asn.root"), "contracts", "formation", "v1", "openapi.yaml");
        try {
            JsonNode schema = new YAMLMapper()
                    .readTree(contract.toFile())
                    .path("components")
                    .path("schemas")
                    .path(name);
            if (schema.isMissingNode()) {
                throw new AssertionError(contract + " has no schema " + name);
            }
            return schema;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
