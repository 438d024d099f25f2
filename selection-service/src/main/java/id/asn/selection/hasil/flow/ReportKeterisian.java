package id.asn.selection.hasil.flow;

import id.asn.selection.hasil.client.FormationClient;
import id.asn.selection.hasil.client.Keterisian;
import id.asn.selection.hasil.store.LaporanStore;
import id.asn.selection.hasil.store.LaporanStore.Laporan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Brings formation one report that it is owed. What cannot be delivered stays owed and is tried again, later each time, up
 * to five minutes apart; a restart changes nothing about that. No database transaction is open while formation answers.
 */
@ApplicationScoped
public class ReportKeterisian {
    private static final Logger LOG = Logger.getLogger(ReportKeterisian.class);
    private static final long LONGEST_WAIT_MILLIS = Duration.ofMinutes(5).toMillis();
    private static final int DOUBLINGS = 9;

    private final LaporanStore reports;
    private final FormationClient formation;
    private final Clock clock;

    ReportKeterisian(LaporanStore reports, @RestClient FormationClient formation, Clock clock) {
        this.reports = reports;
        this.formation = formation;
        this.clock = clock;
    }

    /** Tries the report that is due; false when none is. */
    public boolean next() {
        Optional<Laporan> due = reports.due(clock.instant());
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(Laporan laporan) {
        try {
            formation.report(
                    laporan.formasiId(),
                    new Keterisian(
                            laporan.isi().terisi(),
                            laporan.isi().dialihkan(),
                            laporan.hasilId(),
                            laporan.isi().sha256()));
            reports.sent(laporan, clock.instant());
        } catch (RuntimeException undelivered) {
            LOG.warnf("formation did not take the report of formasi %s: %s", laporan.formasiId(), undelivered);
            reports.failed(laporan, clock.instant().plusMillis(wait(laporan.percobaan())), undelivered.toString());
        }
    }

    /** One second, doubled with each attempt; up to a half more, so that many do not come back at the same instant. */
    private static long wait(int attempts) {
        long doubled = Math.min(LONGEST_WAIT_MILLIS, 1000L << Math.min(attempts, DOUBLINGS));
        return doubled + ThreadLocalRandom.current().nextLong(doubled / 2);
    }
}
