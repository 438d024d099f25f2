package id.asn.formation.formasi.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.formation.formasi.Kesesuaian;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.store.PengumumanStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Holds a rincian against its decree and against what was announced of it. */
@ApplicationScoped
public class CompareRincian {
    private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> LINES = new TypeReference<>() {};

    private final PengumumanStore announced;
    private final ObjectMapper json;

    CompareRincian(PengumumanStore announced, ObjectMapper json) {
        this.announced = announced;
        this.json = json;
    }

    /** What differs; the rincian has a decree. */
    public Kesesuaian compare(RincianFormasi rincian) {
        Object decree = read(rincian.keputusan().isi()).get("baris");
        List<Map<String, Object>> published =
                announced.last(rincian.id()).stream().map(this::read).toList();
        return Kesesuaian.of(rincian, json.convertValue(decree, LINES), published);
    }

    private Map<String, Object> read(String text) {
        try {
            return json.readValue(text, LINE);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
