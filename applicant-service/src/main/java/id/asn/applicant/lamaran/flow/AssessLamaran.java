package id.asn.applicant.lamaran.flow;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Kelayakan;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.lamaran.syarat.Permohonan;
import id.asn.applicant.lamaran.syarat.Permohonan.Terdahulu;
import id.asn.applicant.lamaran.syarat.SyaratLamaran;
import id.asn.applicant.periode.store.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a lamaran by every rule of submission, as of this instant. */
@ApplicationScoped
public class AssessLamaran {
    private final BerkasStore files;
    private final LamaranStore store;
    private final JudgeDokumen documents;
    private final DatabaseClock clock;

    AssessLamaran(BerkasStore files, LamaranStore store, JudgeDokumen documents, DatabaseClock clock) {
        this.files = files;
        this.store = store;
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
                announced,
                file.dokumen().stream().map(Dokumen::jenis).collect(Collectors.toUnmodifiableSet()),
                before(lamaran),
                file.periode(),
                now);
        return new Kelayakan(
                file,
                now,
                Stream.concat(rules.judge(facts).stream(), documents.judge(file, now).stream())
                        .toList());
    }

    private Optional<Terdahulu> before(Lamaran lamaran) {
        return store.submitted(lamaran.pelamarId(), lamaran.pilihan().tahun())
                .filter(other -> !other.id().equals(lamaran.id()))
                .map(other -> new Terdahulu(
                        other.pengajuan().orElseThrow().nomorPendaftaran(),
                        other.pilihan().instansi()));
    }
}
