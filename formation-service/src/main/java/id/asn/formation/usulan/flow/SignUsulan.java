package id.asn.formation.usulan.flow;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.IsiUsulan;
import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.NomorVersi;
import id.asn.formation.usulan.TandaTangan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.formation.usulan.store.VersiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The PPK signs: the usulan goes to BKN, and its lines are frozen as they stand, with the signature over them. */
@ApplicationScoped
public class SignUsulan {
    private final MoveUsulan moves;
    private final CheckReadiness readiness;
    private final CheckSignature signatures;
    private final AskCoordination governors;
    private final VersiStore versi;

    SignUsulan(
            MoveUsulan moves,
            CheckReadiness readiness,
            CheckSignature signatures,
            AskCoordination governors,
            VersiStore versi) {
        this.moves = moves;
        this.readiness = readiness;
        this.signatures = signatures;
        this.governors = governors;
        this.versi = versi;
    }

    /**
     * The signed usulan; refused while a finding of the readiness report stands in its way.
     *
     * @param jws the PPK's signature over the hash of what is signed, or null
     */
    public Usulan sign(UUID id, String jws, Act act) {
        return moves.move(id, act, (usulan, made) -> {
            var seats = usulan.sign(governors.of(usulan.instansi()), made);
            readiness.check(usulan).require();
            NomorVersi nomor = new NomorVersi(id, versi.last(id) + 1);
            Naskah naskah = IsiUsulan.of(usulan, nomor.nomor());
            Optional<TandaTangan> signature = signatures.check(usulan, naskah, jws);
            versi.persist(new VersiUsulan(nomor, naskah, signature, made));
            return seats;
        });
    }
}
