package id.asn.formation.penetapan.flow;

import id.asn.formation.alokasi.store.KuotaNasionalStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.penetapan.Bobot;
import id.asn.formation.penetapan.Lantai;
import id.asn.formation.penetapan.UsulAlokasi;
import id.asn.formation.penetapan.store.PenetapanStore;
import id.asn.formation.penetapan.store.UsulAlokasiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Divides the national plan of a year among what the agencies have verified by then. */
@ApplicationScoped
public class ProposeAllocation {
    private final KuotaNasionalStore kuota;
    private final PenetapanStore penetapan;
    private final UsulAlokasiStore usul;

    ProposeAllocation(KuotaNasionalStore kuota, PenetapanStore penetapan, UsulAlokasiStore usul) {
        this.kuota = kuota;
        this.penetapan = penetapan;
        this.usul = usul;
    }

    /** The new proposal; refuses a year without a plan. */
    public UsulAlokasi propose(int tahun, Bobot bobot, List<Lantai> lantai, Act act) {
        return usul.saved(new UsulAlokasi(kuota.get(tahun), penetapan.claims(tahun), bobot, lantai, act));
    }
}
