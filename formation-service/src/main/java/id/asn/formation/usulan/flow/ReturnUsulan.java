package id.asn.formation.usulan.flow;

import id.asn.formation.langkah.Act;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.usulan.AlasanTidakBerlaku;
import id.asn.formation.usulan.Cacat;
import id.asn.formation.usulan.CatatanUsulan;
import id.asn.formation.usulan.TindakanUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.AlasanStore;
import id.asn.formation.usulan.store.CatatanStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives a usulan back, or takes it back, and notes why: by code and in words, on the whole and on each faulty line. */
@ApplicationScoped
public class ReturnUsulan {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final MoveUsulan moves;
    private final AlasanStore alasan;
    private final CatatanStore catatan;

    ReturnUsulan(MoveUsulan moves, AlasanStore alasan, CatatanStore catatan) {
        this.moves = moves;
        this.alasan = alasan;
        this.catatan = catatan;
    }

    /**
     * The usulan after the return.
     *
     * @param whole why it is given back
     * @param faults what is wrong with single lines; only BKN names lines
     */
    public Usulan giveBack(UUID id, TindakanUsulan how, Cacat whole, Map<UUID, Cacat> faults, Act act) {
        Usulan back = moves.move(id, act.because(whole.alasan()), (usulan, made) -> {
            var seats = make(usulan, how, faults, made);
            known(whole, faults, act);
            return seats;
        });
        catatan.persist(new CatatanUsulan(id, null, how, whole, act));
        faults.forEach((baris, cacat) -> catatan.persist(new CatatanUsulan(id, baris, how, cacat, act)));
        return back;
    }

    private static List<Mutasi> make(Usulan usulan, TindakanUsulan how, Map<UUID, Cacat> faults, Act act) {
        return switch (how) {
            case KEMBALIKAN_DESK -> usulan.returnToDraft(act);
            case KEMBALIKAN -> usulan.giveBack(words(faults), act);
            case TARIK -> usulan.withdraw(act);
            default -> throw new IllegalArgumentException(how + " gives nothing back");
        };
    }

    private static Map<UUID, String> words(Map<UUID, Cacat> faults) {
        Map<UUID, String> words = new LinkedHashMap<>();
        faults.forEach((baris, cacat) -> words.put(baris, cacat.alasan()));
        return words;
    }

    private void known(Cacat whole, Map<UUID, Cacat> faults, Act act) {
        List<String> codes = Stream.concat(Stream.of(whole), faults.values().stream())
                .map(Cacat::kode)
                .toList();
        List<String> refused = alasan.refused(codes, LocalDate.ofInstant(act.at(), JAKARTA));
        if (!refused.isEmpty()) {
            throw new AlasanTidakBerlaku(refused);
        }
    }
}
