package id.asn.applicant.pelamar.flow;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.Pertanyaan;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.pelamar.store.AntreanNik.Giliran;
import id.asn.applicant.pelamar.store.PelamarStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Takes the next turn of the queue and opens what the registry is asked. */
@ApplicationScoped
public class TakePertanyaan {
    private static final Logger LOG = Logger.getLogger(TakePertanyaan.class);

    private final AntreanNik queue;
    private final PelamarStore people;
    private final Brankas brankas;
    private final int quota;

    TakePertanyaan(
            AntreanNik queue,
            PelamarStore people,
            Brankas brankas,
            @ConfigProperty(name = "asn.dukcapil.kuota-harian", defaultValue = "2000000") int quota) {
        this.queue = queue;
        this.people = people;
        this.brankas = brankas;
        this.quota = quota;
    }

    /**
     * The next question, in the transaction at hand; none when nobody is due or the quota of the day is used up. Whose data
     * cannot be opened is put off, and keeps nobody else waiting.
     */
    public Optional<Pertanyaan> take() {
        Optional<Giliran> turn = queue.take(quota);
        while (turn.isPresent()) {
            try {
                return turn.map(this::open);
            } catch (RuntimeException closed) {
                LOG.errorf("pelamar %s cannot be asked about: %s", turn.get().pelamar(), closed.getMessage());
                queue.postpone(turn.get());
            }
            turn = queue.take(quota);
        }
        return Optional.empty();
    }

    private Pertanyaan open(Giliran turn) {
        Pelamar person = people.findById(turn.pelamar());
        return new Pertanyaan(
                turn.pelamar(),
                turn.nomor(),
                person.nik(brankas),
                person.kontak(brankas).nomorKk(),
                person.biodata().nama(),
                person.biodata().tanggalLahir());
    }
}
