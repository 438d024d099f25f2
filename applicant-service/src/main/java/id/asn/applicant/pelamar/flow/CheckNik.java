package id.asn.applicant.pelamar.flow;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.Pertanyaan;
import id.asn.applicant.pelamar.client.DukcapilClient;
import id.asn.applicant.pelamar.client.JawabanDukcapil;
import id.asn.applicant.pelamar.client.TanyaDukcapil;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.pelamar.store.AntreanNik.Giliran;
import id.asn.applicant.pelamar.store.PelamarStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks the civil registry about who waits, one after the other, with no transaction open while it is asked. Nobody who
 * registers waits for it. A registry that fails is left alone for a while: the queue only grows longer.
 */
@ApplicationScoped
public class CheckNik {
    private static final Logger LOG = Logger.getLogger(CheckNik.class);

    private final AntreanNik queue;
    private final PelamarStore people;
    private final Brankas brankas;
    private final DukcapilClient registry;
    private final int quota;

    CheckNik(
            AntreanNik queue,
            PelamarStore people,
            Brankas brankas,
            @RestClient DukcapilClient registry,
            @ConfigProperty(name = "asn.dukcapil.kuota-harian", defaultValue = "2000000") int quota) {
        this.queue = queue;
        this.people = people;
        this.brankas = brankas;
        this.registry = registry;
        this.quota = quota;
    }

    /** Asks about everybody who is due, until none is, the quota is used up or the registry fails. */
    public void check() {
        boolean goOn = true;
        while (goOn && !Thread.currentThread().isInterrupted()) {
            goOn = QuarkusTransaction.requiringNew()
                    .call(() -> queue.take(quota).flatMap(this::question))
                    .map(this::ask)
                    .orElse(false);
        }
    }

    private Optional<Pertanyaan> question(Giliran turn) {
        Pelamar person = people.findById(turn.pelamar());
        return person == null || person.terhapus()
                ? Optional.empty()
                : Optional.of(new Pertanyaan(
                        turn.pelamar(),
                        turn.nomor(),
                        person.nik(brankas),
                        person.kontak(brankas).nomorKk(),
                        person.biodata().nama(),
                        person.biodata().tanggalLahir()));
    }

    private boolean ask(Pertanyaan it) {
        Giliran turn = new Giliran(it.pelamar(), it.giliran());
        try {
            JawabanDukcapil answer =
                    registry.compare(new TanyaDukcapil(it.nik().angka(), it.nomorKk(), it.nama(), it.tanggalLahir()));
            QuarkusTransaction.requiringNew().run(() -> keep(turn, answer));
            return true;
        } catch (RuntimeException failed) {
            // the message of the failure may repeat what was sent
            LOG.warnf(
                    "the civil registry did not answer (%s)", failed.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> queue.postpone(turn));
            return false;
        }
    }

    private void keep(Giliran turn, JawabanDukcapil answer) {
        if (!answer.ditemukan()) {
            queue.answer(turn, HasilPemeriksaan.TIDAK_DITEMUKAN, List.of());
        } else if (answer.berbeda().isEmpty()) {
            queue.answer(turn, HasilPemeriksaan.COCOK, List.of());
        } else {
            queue.answer(turn, HasilPemeriksaan.TIDAK_COCOK, answer.berbeda());
        }
    }
}
