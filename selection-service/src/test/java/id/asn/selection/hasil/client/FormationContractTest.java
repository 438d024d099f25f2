package id.asn.selection.hasil.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What this client sends is what formation's own contract takes. */
class FormationContractTest {
    private static final java.nio.file.Path CONTRACT =
            java.nio.file.Path.of(System.getProperty("asn.root", ".."), "contracts", "formation", "v1", "openapi.yaml");
    private final ObjectMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Test
    void a_report_of_filled_seats_fits_the_contract_and_a_broken_one_does_not() throws Exception {
        Method report = FormationClient.class.getMethod("report", UUID.class, Keterisian.class);
        assertFalse(report.getAnnotation(PUT.class) == null);
        String path = FormationClient.class
                .getAnnotation(Path.class)
                .value()
                .replace("{formasi_id}", UUID.randomUUID().toString());
        String body = json.writeValueAsString(new Keterisian(3, 1, UUID.randomUUID(), "0".repeat(64)));
        assertEquals("", complaints(path, body));
        assertFalse(complaints(path, body.replace("terisi", "isi")).isEmpty());
        assertFalse(complaints("/v1/formasi/x/keterisi", body).isEmpty());
    }

    private static String complaints(String path, String body) throws Exception {
        OpenApiInteractionValidator formation = OpenApiInteractionValidator.createForInlineApiSpecification(
                        Files.readString(CONTRACT))
                .build();
        var request = SimpleRequest.Builder.put(path)
                .withContentType("application/json")
                .withHeader("Authorization", "Bearer x")
                .withBody(body)
                .build();
        return String.join(
                "\n",
                formation.validateRequest(request).getMessages().stream()
                        .map(Object::toString)
                        .toList());
    }
}
