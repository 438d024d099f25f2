package id.asn.formation.usulan.flow;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.IsiUsulan;
import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.NomorVersi;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.formation.usulan.store.VersiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The PPK signs: the usulan goes to BKN, and its lines are frozen as they stand. */
@ApplicationScoped
public class SignUsulan {
    private final MoveUsulan moves;
    private final VersiStore versi;

    SignUsulan(MoveUsulan moves, VersiStore versi) {
        this.moves = moves;
        this.versi = versi;
    }

    /** The signed usulan. */
    public Usulan sign(UUID id, Act act) {
        return moves.move(id, act, (usulan, made) -> {
            var seats = usulan.sign(made);
            NomorVersi nomor = new NomorVersi(id, versi.last(id) + 1);
            Naskah naskah = IsiUsulan.of(usulan, nomor.nomor());
            versi.persist(new VersiUsulan(nomor, naskah, Optional.empty(), made));
            return seats;
        });
    }
}
