package id.asn.formation.pekerjaan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The facts of a finding as the database keeps them. */
@ApplicationScoped
class Fakta {
    private final ObjectMapper json;

    Fakta(ObjectMapper json) {
        this.json = json;
    }

    Map<String, Object> read(String stored) {
        try {
            return json.readValue(stored, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
