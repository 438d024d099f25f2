package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.neraca.store.NeracaStore;
import id.asn.platform.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Makes one act on a rincian and posts the seats that it moves. */
@ApplicationScoped
public class MoveRincian {
    private final RincianFormasiStore rincian;
    private final NeracaStore neraca;
    private final Precondition precondition;

    MoveRincian(RincianFormasiStore rincian, NeracaStore neraca, Precondition precondition) {
        this.rincian = rincian;
        this.neraca = neraca;
        this.precondition = precondition;
    }

    /** The rincian after the act. */
    public RincianFormasi move(UUID id, Act act, BiFunction<RincianFormasi, Act, List<Mutasi>> verb) {
        RincianFormasi found = rincian.getForChange(id, Lingkup.of(act.actor()));
        precondition.honour(found.versi());
        neraca.post(verb.apply(found, act), act.at());
        return rincian.saved(found);
    }
}
