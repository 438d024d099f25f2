package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.BarisBeku;
import id.asn.formation.usulan.IsiUsulan;
import id.asn.formation.usulan.SelisihUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.formation.usulan.store.VersiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Holds two versions of a usulan against each other, or one against the lines as they stand now. */
@ApplicationScoped
public class CompareUsulan {
    private final UsulanStore usulan;
    private final VersiStore versi;

    CompareUsulan(UsulanStore usulan, VersiStore versi) {
        this.usulan = usulan;
        this.versi = versi;
    }

    /**
     * What differs.
     *
     * @param later number of the later version; null for the lines as they stand now
     */
    public SelisihUsulan compare(UUID id, int earlier, Integer later, Lingkup lingkup) {
        Usulan found = usulan.get(id, lingkup);
        List<BarisBeku> before = versi.lines(versi.get(id, earlier).naskah());
        var after =
                later == null ? IsiUsulan.of(found, 1) : versi.get(id, later).naskah();
        return SelisihUsulan.between(before, versi.lines(after));
    }
}
