package id.asn.formation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.formation.formasi.FormasiDitutup;
import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.formation.periode.JendelaBeralih;
import id.asn.formation.periode.KalenderDitetapkan;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the other services are told is what the contract promises them, type by type. */
@QuarkusTest
class KejadianIT {
    private static final Map<String, String> SCHEMAS = Map.of(
            KalenderDitetapkan.TYPE, "KejadianPeriodeDitetapkan",
            JendelaBeralih.DIBUKA, "KejadianJendelaBeralih",
            JendelaBeralih.DITUTUP, "KejadianJendelaBeralih",
            FormasiDiumumkan.TYPE, "KejadianFormasiDiumumkan",
            FormasiDitutup.TYPE, "KejadianFormasiDitutup");

    @Inject
    ObjectMapper json;

    @Test
    void every_event_carries_what_its_schema_says() throws IOException {
        Kota kota = Kota.baru();
        kota.diumumkan(2);
        kota.as("panselnas")
                .body("{\"tahap\":[{\"tahap\":\"SKD\",\"buka\":\"2024-10-16T00:00:00+07:00\","
                        + "\"tutup\":\"2024-11-15T00:00:00+07:00\"}]}")
                .put("/v1/periode/2095")
                .then()
                .statusCode(200);
        openAndClose(kota);
        OpenAPI contract = contract();
        SchemaValidator validator = new SchemaValidator(contract, new MessageResolver());
        Set<String> seen = new TreeSet<>();
        for (Map<String, Object> event : Kota.kejadian()) {
            String type = event.get("type").toString();
            var schema = contract.getComponents().getSchemas().get(SCHEMAS.get(type));
            var report = validator.validate(json.writeValueAsString(event.get("data")), schema, type);
            assertFalse(report.hasErrors(), () -> type + ": " + report.getMessages());
            seen.add(type);
        }
        assertEquals(new TreeSet<>(SCHEMAS.keySet()), seen);
    }

    private static void openAndClose(Kota kota) {
        String window = "{\"tahap\":[{\"tahap\":\"SKB\",\"buka\":\"2024-10-16T00:00:00+07:00\",\"tutup\":\"%s\"}]}";
        String change = "{\"tahap\":\"SKB\",\"buka\":\"2024-10-16T00:00:00+07:00\",\"tutup\":\"%s\",\"alasan\":\"x\"}";
        kota.as("panselnas")
                .body(window.formatted("2099-11-15T00:00:00+07:00"))
                .put("/v1/periode/2094")
                .then()
                .statusCode(200);
        kota.as("panselnas")
                .body(change.formatted("2024-11-15T00:00:00+07:00"))
                .post("/v1/periode/2094/perubahan")
                .then()
                .statusCode(200);
        String rincian = kota.as("opd").get("/v1/rincian-formasi").path("data[0].id");
        kota.actRincian("panselnas", rincian, "penutupan", Map.of("alasan", "Selesai"))
                .then()
                .statusCode(200);
    }

    private static OpenAPI contract() throws IOException {
        try (InputStream file = KejadianIT.class.getResourceAsStream("/contract/openapi.yaml")) {
            return new OpenAPIV3Parser()
                    .readContents(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .getOpenAPI();
        }
    }
}
