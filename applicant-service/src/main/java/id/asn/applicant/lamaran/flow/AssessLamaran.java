package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Kelayakan;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.lamaran.syarat.Permohonan;
import id.asn.applicant.lamaran.syarat.SyaratLamaran;
import id.asn.applicant.periode.store.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a lamaran by every rule of submission, as of this instant. */
@ApplicationScoped
public class AssessLamaran {
    private final BerkasStore files;
    private final GatherRiwayat history;
    private final JudgeDokumen documents;
    private final DatabaseClock clock;

    AssessLamaran(BerkasStore files, GatherRiwayat history, JudgeDokumen documents, DatabaseClock clock) {
        this.files = files;
        this.history = history;
        this.documents = documents;
        this.clock = clock;
    }

    /** The verdicts; nothing is changed. */
    public Kelayakan assess(Lamaran lamaran) {
        BerkasLamaran file = files.of(lamaran);
        Instant now = clock.now();
        Pengumuman announced = file.formasi().pengumuman();
        SyaratLamaran rules =
                SyaratLamaran.of(announced.tahun(), announced.kebutuhan().jenisPengadaan());
        Permohonan facts = new Permohonan(
                file.biodata(),
                history.of(file.pelamar(), announced.tahun(), lamaran.id()),
                announced,
                file.dokumen().stream().map(Dokumen::jenis).collect(Collectors.toUnmodifiableSet()),
                file.periode(),
                now);
        return new Kelayakan(
                file,
                now,
                Stream.concat(rules.judge(facts).stream(), documents.judge(file, now).stream())
                        .toList());
    }
}
