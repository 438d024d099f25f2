package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.KebijakanPindai;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.syarat.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What this installation asks of the documents of a lamaran beside the year's table: nothing harmful, and the stamps. */
@ApplicationScoped
public class JudgeDokumen {
    private static final String SCANS = "Ketentuan layanan: pemindaian dokumen";

    private final KebijakanPindai scans;
    private final JudgeMeterai stamps;

    JudgeDokumen(KebijakanPindai scans, JudgeMeterai stamps) {
        this.scans = scans;
        this.stamps = stamps;
    }

    /** The verdicts as of the instant. */
    public List<Putusan> judge(BerkasLamaran file, Instant now) {
        return List.of(clean(file.dokumen()), stamps.judge(file, now));
    }

    private Putusan clean(List<Dokumen> documents) {
        Map<JenisDokumen, Object> held = new TreeMap<>();
        documents.stream()
                .filter(it -> !scans.mayBeSubmitted(it.pemindaian().pindaiStatus()))
                .forEach(it -> held.put(it.jenis(), it.pemindaian().pindaiStatus()));
        Map<String, Object> compared = new LinkedHashMap<>();
        compared.put("boleh_belum_dipindai", scans.ajukanBelumDipindai());
        compared.put("tertahan", held);
        return new Putusan(
                "dokumen-bersih",
                "/dokumen",
                held.isEmpty(),
                SCANS,
                compared,
                "Ganti dokumen yang dikarantina, dan tunggu pemindaian yang belum selesai: %s.".formatted(held));
    }
}
