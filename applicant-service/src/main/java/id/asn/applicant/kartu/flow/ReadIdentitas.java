package id.asn.applicant.kartu.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.KualifikasiPendidikan;
import id.asn.applicant.kartu.Identitas;
import id.asn.applicant.lamaran.Pengajuan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Reads the person from the very text that was hashed, never from what the account says today. */
@ApplicationScoped
public class ReadIdentitas {
    private final ObjectMapper json;

    ReadIdentitas(ObjectMapper json) {
        this.json = json;
    }

    /** The person as submitted; the name of the education is the one that the formasi gives its code. */
    public Identitas read(Pengajuan submitted, Formasi formasi) {
        JsonNode person = parse(submitted.isi()).path("pelamar");
        String code = person.path("pendidikan").asText();
        return new Identitas(
                person.path("nama").asText(),
                LocalDate.parse(person.path("tanggal_lahir").asText()),
                person.path("jenis_kelamin").asText(),
                formasi.accepts(code).map(KualifikasiPendidikan::nama).orElse(code),
                person.path("ipk").asText());
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was submitted is not JSON", impossible);
        }
    }
}
