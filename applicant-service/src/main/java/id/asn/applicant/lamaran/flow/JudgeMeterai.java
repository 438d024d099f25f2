package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.syarat.Putusan;
import id.asn.applicant.meterai.AturanMeterai;
import id.asn.applicant.meterai.KebijakanMeterai;
import id.asn.applicant.meterai.Meterai;
import id.asn.applicant.meterai.store.KebijakanStore;
import id.asn.applicant.meterai.store.MeteraiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the documents of a lamaran bear the stamps that Panselnas asks for at the instant of judgement. What the maker
 * says of a number stands in nobody's way here: it is a finding for the committee.
 */
@ApplicationScoped
public class JudgeMeterai {
    private static final String SOURCE = "Kebijakan meterai Panselnas";

    private final KebijakanStore policies;
    private final MeteraiStore stamps;

    JudgeMeterai(KebijakanStore policies, MeteraiStore stamps) {
        this.policies = policies;
        this.stamps = stamps;
    }

    /** The verdict; a document that is not there at all is another rule's matter. */
    public Putusan judge(BerkasLamaran file, Instant now) {
        Map<JenisDokumen, AturanMeterai> asked = new TreeMap<>();
        for (KebijakanMeterai policy :
                policies.at(file.lamaran().pilihan().tahun(), now).values()) {
            if (policy.aturan() != AturanMeterai.TANPA) {
                asked.put(policy.jenis(), policy.aturan());
            }
        }
        Map<JenisDokumen, AturanMeterai> missing = new TreeMap<>(asked);
        List<Meterai> declared =
                asked.isEmpty() ? List.of() : stamps.ofLamaran(file.lamaran().id());
        missing.entrySet().removeIf(entry -> absent(file, entry.getKey()) || borne(declared, entry));
        Map<String, Object> compared = new LinkedHashMap<>();
        compared.put("diminta", asked);
        compared.put("belum_ada", missing);
        return new Putusan(
                "meterai",
                "/dokumen",
                missing.isEmpty(),
                SOURCE,
                compared,
                "Bubuhkan meterai pada %s, unggah, lalu nyatakan nomor serinya.".formatted(missing));
    }

    private static boolean absent(BerkasLamaran file, JenisDokumen jenis) {
        return file.dokumen().stream().map(Dokumen::jenis).noneMatch(jenis::equals);
    }

    private static boolean borne(List<Meterai> declared, Map.Entry<JenisDokumen, AturanMeterai> asked) {
        return declared.stream()
                .anyMatch(it ->
                        it.jenisDokumen() == asked.getKey() && asked.getValue().accepts(it.jenis()));
    }
}
