package id.asn.applicant.wiring;

import id.asn.applicant.dokumen.flow.SweepBerkas;
import id.asn.applicant.lamaran.flow.RemindDrafts;
import id.asn.applicant.lamaran.flow.TellLaterClose;
import id.asn.applicant.pelamar.flow.CheckNik;
import id.asn.applicant.pelamar.flow.RotateKunci;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.statistik.store.StatistikStore;
import id.asn.applicant.verifikasi.flow.AnnounceDue;
import id.asn.applicant.verifikasi.store.PapanStore;
import id.asn.platform.rounds.Round;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All that no request asks for, and how often it comes round; mails are with {@link Surel}. */
@Dependent
class Workers {
    private static final Duration QUARTER = Duration.ofMillis(250);
    private static final Duration HALF = Duration.ofMillis(500);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Produces
    Round announcements(AnnounceDue work) {
        return Round.every(HALF, "pengumuman", work::announce);
    }

    @Produces
    Round reminders(RemindDrafts work) {
        return Round.whileAny(SECOND, "pengingat", work::next);
    }

    @Produces
    Round laterCloses(TellLaterClose work) {
        return Round.whileAny(SECOND, "kabar-tenggat", work::next);
    }

    @Produces
    Round counts(StatistikStore store) {
        return Round.whileAny(
                SECOND, "statistik", () -> QuarkusTransaction.requiringNew().call(store::fold));
    }

    @Produces
    Round figures(PapanStore store, DatabaseClock clock) {
        return Round.whileAny(
                MINUTE, "kinerja", () -> QuarkusTransaction.requiringNew().call(() -> store.fold(clock.now())));
    }

    @Produces
    Round keys(RotateKunci work) {
        return Round.every(SECOND, "pemutaran-kunci", work::rotate);
    }

    /** Without {@code asn.dukcapil.url} nobody is asked about, and all checks wait. */
    @Produces
    Round registry(CheckNik work, @ConfigProperty(name = "asn.dukcapil.url") Optional<String> url) {
        return url.isEmpty() ? Round.none("dukcapil") : Round.every(SECOND, "dukcapil", work::check);
    }

    @Produces
    Round scans(DocumentNeighbours neighbours) {
        return neighbours
                .scanner()
                .map(scanner -> Round.whileAny(QUARTER, "pindai", scanner::next))
                .orElseGet(() -> Round.none("pindai"));
    }

    @Produces
    Round stamps(DocumentNeighbours neighbours) {
        return neighbours
                .stamps()
                .map(stamps -> Round.whileAny(QUARTER, "meterai", stamps::next))
                .orElseGet(() -> Round.none("meterai"));
    }

    @Produces
    Round sweeping(SweepBerkas work, DatabaseClock clock) {
        return Round.every(MINUTE, "berkas-buangan", () -> work.sweep(clock.now()));
    }
}
