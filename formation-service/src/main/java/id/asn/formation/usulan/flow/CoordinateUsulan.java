package id.asn.formation.usulan.flow;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.KoordinasiUsulan;
import id.asn.formation.usulan.NomorVersi;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.KoordinasiStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.formation.usulan.store.VersiStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The governor coordinates what a kabupaten or kota of the own province has signed. */
@ApplicationScoped
public class CoordinateUsulan {
    private final UsulanStore usulan;
    private final VersiStore versi;
    private final KoordinasiStore store;
    private final AskCoordination asked;
    private final Precondition precondition;

    CoordinateUsulan(
            UsulanStore usulan,
            VersiStore versi,
            KoordinasiStore store,
            AskCoordination asked,
            Precondition precondition) {
        this.usulan = usulan;
        this.versi = versi;
        this.store = store;
        this.asked = asked;
        this.precondition = precondition;
    }

    /** The record of it; a usulan of another province, or one never signed, is as good as absent. */
    public KoordinasiUsulan coordinate(UUID id, Act act) {
        Usulan found = usulan.findForChange(id)
                .filter(one -> asked.governor(one.instansi())
                        .filter(act.actor().instansi()::equals)
                        .isPresent())
                .filter(one -> versi.last(id) > 0)
                .orElseThrow(() -> new NotHere("usulan", id));
        precondition.honour(found.versi());
        found.coordinate();
        KoordinasiUsulan record = new KoordinasiUsulan(new NomorVersi(id, versi.last(id)), act);
        store.persist(record);
        usulan.saved(found);
        return record;
    }
}
