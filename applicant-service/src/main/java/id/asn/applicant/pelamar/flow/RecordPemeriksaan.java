package id.asn.applicant.pelamar.flow;

import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.store.AntreanNik;
import id.asn.applicant.pelamar.store.AntreanNik.Giliran;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what the civil registry said, and tells a person whose data somebody should look at. */
@ApplicationScoped
public class RecordPemeriksaan {
    private final AntreanNik queue;
    private final PesanStore messages;

    RecordPemeriksaan(AntreanNik queue, PesanStore messages) {
        this.queue = queue;
        this.messages = messages;
    }

    /** Keeps the answer in the transaction at hand; an overtaken one is neither kept nor told. */
    public void record(Giliran turn, HasilPemeriksaan hasil, List<String> berbeda) {
        if (queue.answer(turn, hasil, berbeda) && hasil != HasilPemeriksaan.COCOK) {
            messages.tell(turn.pelamar(), JenisPesan.DUKCAPIL_PERLU_DILIHAT, Map.of());
        }
    }

    /** Puts the turn off, and everybody's when the registry asked to be left alone. */
    public void postpone(Giliran turn, Optional<Duration> pause) {
        queue.postpone(turn);
        pause.ifPresent(queue::rest);
    }
}
