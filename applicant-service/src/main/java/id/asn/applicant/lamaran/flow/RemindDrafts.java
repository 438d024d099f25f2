package id.asn.applicant.lamaran.flow;

import id.asn.applicant.lamaran.store.PengingatStore;
import id.asn.applicant.lamaran.store.PengingatStore.Draf;
import id.asn.applicant.lamaran.store.PengingatStore.Putaran;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.periode.Wib;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reminds the owners of drafts that registration closes, once for each of the set hours before the close of their agency.
 * A person who has submitted something in the year is not reminded; a close that moves is another close.
 */
@ApplicationScoped
public class RemindDrafts {
    private static final int AT_ONCE = 500;

    private final PengingatStore rounds;
    private final PesanStore messages;
    private final List<Integer> begin;
    private final List<Integer> end;

    RemindDrafts(
            PengingatStore rounds,
            PesanStore messages,
            @ConfigProperty(name = "asn.pengingat.jam") Optional<List<Integer>> jam) {
        this.rounds = rounds;
        this.messages = messages;
        this.begin =
                jam.orElse(List.of()).stream().sorted(Comparator.reverseOrder()).toList();
        // each round ends where the next begins, the last one at the close
        this.end = Stream.concat(begin.stream().skip(1), Stream.of(0)).toList();
    }

    /** Some hundred drafts; false when nobody is to be reminded now. */
    @Transactional
    public boolean next() {
        Optional<Putaran> round = rounds.take(begin, end);
        round.ifPresent(this::remind);
        return round.isPresent();
    }

    private void remind(Putaran round) {
        List<Draf> drafts = rounds.drafts(round.tahun(), round.tutup(), round.sampai(), AT_ONCE);
        List<UUID> owners =
                drafts.stream().filter(Draf::perlu).map(Draf::pelamarId).toList();
        messages.tell(
                owners,
                JenisPesan.DRAF_MENJELANG_TUTUP,
                Map.of("tutup", Wib.at(round.tutup()).toString()),
                round.tutup());
        rounds.move(round, drafts.get(drafts.size() - 1).urut());
    }
}
