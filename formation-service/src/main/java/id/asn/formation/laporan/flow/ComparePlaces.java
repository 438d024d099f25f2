package id.asn.formation.laporan.flow;

import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.laporan.KebutuhanKecamatan;
import id.asn.formation.laporan.Tabel;
import id.asn.formation.laporan.store.KecamatanStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the need of each kecamatan beside its staff. */
@ApplicationScoped
public class ComparePlaces {
    private final AgencyInView agency;
    private final InstansiStore instansi;
    private final KecamatanStore store;

    ComparePlaces(AgencyInView agency, InstansiStore instansi, KecamatanStore store) {
        this.agency = agency;
        this.instansi = instansi;
        this.store = store;
    }

    /**
     * The report.
     *
     * @param asked null for the caller's own agency
     */
    public Tabel compare(int tahun, String asked) {
        String whose = agency.of(asked);
        return KebutuhanKecamatan.of(
                instansi.get(whose).nama(),
                tahun,
                store.byKecamatan(whose, tahun),
                store.withoutAnalysis(whose, tahun));
    }
}
