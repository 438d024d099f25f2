package id.asn.formation.formasi.flow;

import id.asn.formation.alokasi.store.AlokasiStore;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.platform.http.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a line of a rincian other seats, within the allocation. */
@ApplicationScoped
public class ChangeSeats {
    private final RincianFormasiStore rincian;
    private final AlokasiStore alokasi;
    private final Precondition precondition;

    ChangeSeats(RincianFormasiStore rincian, AlokasiStore alokasi, Precondition precondition) {
        this.rincian = rincian;
        this.alokasi = alokasi;
        this.precondition = precondition;
    }

    /** The rincian after the change. */
    public RincianFormasi change(UUID id, UUID formasi, int jumlah, Act act) {
        RincianFormasi found = rincian.getForChange(id, Lingkup.of(act.actor()));
        precondition.require(found.versi());
        found.change(formasi, jumlah, alokasi.of(found.instansi(), found.tahun()), act);
        return rincian.saved(found);
    }
}
