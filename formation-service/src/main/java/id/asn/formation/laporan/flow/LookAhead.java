package id.asn.formation.laporan.flow;

import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.kebutuhan.store.ProyeksiStore;
import id.asn.formation.laporan.KesenjanganLimaTahun;
import id.asn.formation.laporan.Tabel;
import jakarta.enterprise.context.ApplicationScoped;

/** Draws up five years of an agency's gap from its projection. */
@ApplicationScoped
public class LookAhead {
    private final AgencyInView agency;
    private final InstansiStore instansi;
    private final ProyeksiStore projection;

    LookAhead(AgencyInView agency, InstansiStore instansi, ProyeksiStore projection) {
        this.agency = agency;
        this.instansi = instansi;
        this.projection = projection;
    }

    /**
     * The report.
     *
     * @param asked null for the caller's own agency
     */
    public Tabel look(int tahun, String asked) {
        String whose = agency.of(asked);
        var found = projection.project(whose, tahun, null, null);
        return KesenjanganLimaTahun.of(instansi.get(whose).nama(), tahun, found.proyeksi(), found.tanpaAbk());
    }
}
