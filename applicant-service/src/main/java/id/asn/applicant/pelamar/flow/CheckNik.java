package id.asn.applicant.pelamar.flow;

import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.Pertanyaan;
import id.asn.applicant.pelamar.client.CobaLagi;
import id.asn.applicant.pelamar.client.DukcapilClient;
import id.asn.applicant.pelamar.client.JawabanDukcapil;
import id.asn.applicant.pelamar.client.TanyaDukcapil;
import id.asn.applicant.pelamar.store.AntreanNik.Giliran;
import id.asn.applicant.periode.store.DatabaseClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks the civil registry about who waits, one after the other, with no transaction open while it is asked. Nobody who
 * registers waits for it. A registry that fails is left alone for a while, and for as long as it asks: the queue only grows
 * longer.
 */
@ApplicationScoped
public class CheckNik {
    private static final Logger LOG = Logger.getLogger(CheckNik.class);

    private final TakePertanyaan take;
    private final RecordPemeriksaan record;
    private final DukcapilClient registry;
    private final DatabaseClock clock;

    CheckNik(TakePertanyaan take, RecordPemeriksaan record, @RestClient DukcapilClient registry, DatabaseClock clock) {
        this.take = take;
        this.record = record;
        this.registry = registry;
        this.clock = clock;
    }

    /** Asks about everybody who is due, until none is, the quota is used up or the registry fails. */
    public void check() {
        boolean goOn = true;
        while (goOn && !Thread.currentThread().isInterrupted()) {
            goOn = QuarkusTransaction.requiringNew()
                    .call(take::take)
                    .map(this::ask)
                    .orElse(false);
        }
    }

    private boolean ask(Pertanyaan it) {
        Giliran turn = new Giliran(it.pelamar(), it.giliran());
        try {
            JawabanDukcapil answer =
                    registry.compare(new TanyaDukcapil(it.nik().angka(), it.nomorKk(), it.nama(), it.tanggalLahir()));
            List<String> different = answer.ditemukan() ? answer.berbeda() : List.of();
            QuarkusTransaction.requiringNew().run(() -> record.record(turn, result(answer), different));
            return true;
        } catch (RuntimeException failed) {
            // the message of the failure may repeat what was sent
            LOG.warnf(
                    "the civil registry did not answer (%s)", failed.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> record.postpone(turn, CobaLagi.after(failed, clock.now())));
            return false;
        }
    }

    private static HasilPemeriksaan result(JawabanDukcapil answer) {
        if (!answer.ditemukan()) {
            return HasilPemeriksaan.TIDAK_DITEMUKAN;
        }
        return answer.berbeda().isEmpty() ? HasilPemeriksaan.COCOK : HasilPemeriksaan.TIDAK_COCOK;
    }
}
