package id.asn.formation.usulan.flow;

import id.asn.formation.alokasi.Alokasi;
import id.asn.formation.alokasi.Kuota;
import id.asn.formation.alokasi.store.AlokasiStore;
import id.asn.formation.alokasi.store.BatasNasionalStore;
import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.AlokasiTidakSah;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The Minister decides on a usulan; what is allotted is kept as the measure of the rincian. */
@ApplicationScoped
public class DetermineUsulan {
    private final UsulanStore usulan;
    private final AlokasiStore alokasi;
    private final BatasNasionalStore batas;
    private final Precondition precondition;

    DetermineUsulan(UsulanStore usulan, AlokasiStore alokasi, BatasNasionalStore batas, Precondition precondition) {
        this.usulan = usulan;
        this.alokasi = alokasi;
        this.batas = batas;
        this.precondition = precondition;
    }

    /** The usulan after the decision. */
    public Usulan determine(UUID id, List<Kuota> kuota, Act act) {
        Usulan found = usulan.getForChange(id, Lingkup.of(act.actor()));
        precondition.honour(found.versi());
        batas.hold(found.tahun());
        List<Alokasi> allotted = found.determine(kuota, act);
        batas.of(found.instansi(), found.tahun()).ifPresent(national -> AlokasiTidakSah.check(kuota, national));
        alokasi.persist(allotted);
        return usulan.saved(found);
    }
}
