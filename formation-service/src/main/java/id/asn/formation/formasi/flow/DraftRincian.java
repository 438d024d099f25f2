package id.asn.formation.formasi.flow;

import id.asn.formation.alokasi.store.AlokasiStore;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.RincianSudahAda;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.store.UsulanStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Breaks the allocation of a usulan down to its lines, once. */
@ApplicationScoped
public class DraftRincian {
    private final UsulanStore usulan;
    private final AlokasiStore alokasi;
    private final RincianFormasiStore rincian;

    DraftRincian(UsulanStore usulan, AlokasiStore alokasi, RincianFormasiStore rincian) {
        this.usulan = usulan;
        this.alokasi = alokasi;
        this.rincian = rincian;
    }

    /**
     * The new rincian.
     *
     * @param jumlah seats of single lines, by their ids
     */
    public RincianFormasi draft(UUID usulanId, Map<UUID, Integer> jumlah, Act act) {
        Usulan found = usulan.getForChange(usulanId, Lingkup.of(act.actor()));
        rincian.findByUsulan(usulanId).ifPresent(there -> {
            throw new RincianSudahAda(there);
        });
        return rincian.saved(new RincianFormasi(found, jumlah, alokasi.of(found.instansi(), found.tahun()), act));
    }
}
