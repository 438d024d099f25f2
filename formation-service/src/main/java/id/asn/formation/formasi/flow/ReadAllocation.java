package id.asn.formation.formasi.flow;

import id.asn.formation.alokasi.Alokasi;
import id.asn.formation.alokasi.store.AlokasiStore;
import id.asn.formation.formasi.RincianFormasi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what a rincian is measured by. */
@ApplicationScoped
public class ReadAllocation {
    private final AlokasiStore alokasi;

    ReadAllocation(AlokasiStore alokasi) {
        this.alokasi = alokasi;
    }

    /** The allocation of its agency and year. */
    public List<Alokasi> of(RincianFormasi rincian) {
        return alokasi.of(rincian.instansi(), rincian.tahun());
    }
}
