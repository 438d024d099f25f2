package id.asn.formation.usulan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.formation.usulan.BarisBeku;
import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.NomorVersi;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was signed, version by version. */
@ApplicationScoped
public class VersiStore implements PanacheRepositoryBase<VersiUsulan, NomorVersi> {
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final ObjectMapper json;

    VersiStore(ObjectMapper json) {
        this.json = json;
    }

    /** All versions of a usulan, oldest first. */
    public List<VersiUsulan> of(UUID usulan) {
        return list("nomor.usulanId = ?1 order by nomor.nomor", usulan);
    }

    /** How many there are; the last one bears this number. */
    public int last(UUID usulan) {
        return Math.toIntExact(count("nomor.usulanId", usulan));
    }

    /** One of them. */
    public VersiUsulan get(UUID usulan, int nomor) {
        return findByIdOptional(new NomorVersi(usulan, nomor)).orElseThrow(() -> new NotHere("versi usulan", nomor));
    }

    /** The lines of a canonical text. */
    public List<BarisBeku> lines(Naskah naskah) {
        try {
            Map<String, Object> members = json.readValue(naskah.json(), MEMBERS);
            return ((List<?>) members.get("baris"))
                    .stream()
                            .map(line -> line(json.convertValue(line, MEMBERS)))
                            .toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static BarisBeku line(Map<String, Object> members) {
        Map<String, Object> isi = new LinkedHashMap<>(members);
        UUID id = UUID.fromString(isi.remove("baris_id").toString());
        return new BarisBeku(id, isi);
    }
}
