package id.asn.formation.penetapan.flow;

import id.asn.formation.alokasi.KuotaNasional;
import id.asn.formation.alokasi.store.BatasNasionalStore;
import id.asn.formation.alokasi.store.KuotaNasionalStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.penetapan.UsulAlokasi;
import id.asn.formation.penetapan.store.PenetapanStore;
import id.asn.formation.penetapan.store.UsulAlokasiStore;
import id.asn.platform.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Signs a proposal against the plan and the verified seats of that moment, and makes it the limit of the year. */
@ApplicationScoped
public class SignAllocation {
    private final UsulAlokasiStore usul;
    private final KuotaNasionalStore kuota;
    private final PenetapanStore penetapan;
    private final BatasNasionalStore batas;
    private final Precondition precondition;

    SignAllocation(
            UsulAlokasiStore usul,
            KuotaNasionalStore kuota,
            PenetapanStore penetapan,
            BatasNasionalStore batas,
            Precondition precondition) {
        this.usul = usul;
        this.kuota = kuota;
        this.penetapan = penetapan;
        this.batas = batas;
        this.precondition = precondition;
    }

    /** The proposal, signed. */
    public UsulAlokasi sign(UUID id, Act act) {
        UsulAlokasi found = usul.getForChange(id);
        precondition.honour(found.versi());
        batas.hold(found.tahun());
        KuotaNasional plan = kuota.findForChange(found.tahun()).orElseThrow();
        var limits = found.sign(plan.versi(), penetapan.claims(found.tahun()), act);
        usul.saved(found);
        batas.sign(id, found.tahun(), limits);
        return found;
    }
}
