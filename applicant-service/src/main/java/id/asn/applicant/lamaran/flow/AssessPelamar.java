package id.asn.applicant.lamaran.flow;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.formasi.Saringan;
import id.asn.applicant.lamaran.KelayakanFormasi;
import id.asn.applicant.lamaran.store.KatalogStore;
import id.asn.applicant.lamaran.syarat.Kecocokan;
import id.asn.applicant.lamaran.syarat.Permohonan;
import id.asn.applicant.lamaran.syarat.Riwayat;
import id.asn.applicant.lamaran.syarat.SyaratLamaran;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.periode.store.PeriodeStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Judges a person before there is a draft: for one formasi, or for the whole catalogue. */
@ApplicationScoped
public class AssessPelamar {
    private final GatherRiwayat history;
    private final PeriodeStore calendars;
    private final KatalogStore columns;
    private final DatabaseClock clock;

    AssessPelamar(GatherRiwayat history, PeriodeStore calendars, KatalogStore columns, DatabaseClock clock) {
        this.history = history;
        this.calendars = calendars;
        this.columns = columns;
        this.clock = clock;
    }

    /** The verdicts for one formasi. */
    public KelayakanFormasi assess(Pelamar pelamar, Formasi formasi) {
        Instant now = clock.now();
        Pengumuman announced = formasi.pengumuman();
        SyaratLamaran rules =
                SyaratLamaran.of(announced.tahun(), announced.kebutuhan().jenisPengadaan());
        return new KelayakanFormasi(
                formasi, now, rules.judgeWithoutDraft(before(pelamar, now).apply(announced)));
    }

    /** A search over the whole catalogue as it stands now. */
    public Kecocokan search(Pelamar pelamar, Saringan wanted) {
        return new Kecocokan(columns.now(), before(pelamar, clock.now()), wanted);
    }

    /** What the rules look at when the person stands before a formasi; read once for each year. */
    private Function<Pengumuman, Permohonan> before(Pelamar pelamar, Instant now) {
        Biodata stated = pelamar.biodata();
        Map<Integer, Riwayat> histories = new HashMap<>();
        Map<Integer, Optional<Periode>> windows = new HashMap<>();
        return formasi -> new Permohonan(
                stated,
                histories.computeIfAbsent(formasi.tahun(), year -> history.of(pelamar, year, null)),
                formasi,
                Set.of(),
                windows.computeIfAbsent(formasi.tahun(), year -> calendars.findByIdOptional(year)),
                now);
    }
}
