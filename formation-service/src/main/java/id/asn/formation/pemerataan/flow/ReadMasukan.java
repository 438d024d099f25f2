package id.asn.formation.pemerataan.flow;

import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.kebutuhan.flow.AgencyInView;
import id.asn.formation.kebutuhan.store.PosisiStore;
import id.asn.formation.pemerataan.Masukan;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.store.UnitStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Adds up an agency's need and staff to places. Its transaction ends before anything is reckoned with them. */
@ApplicationScoped
@Transactional
public class ReadMasukan {
    private final AgencyInView agency;
    private final UnitStore units;
    private final PosisiStore positions;

    ReadMasukan(AgencyInView agency, UnitStore units, PosisiStore positions) {
        this.agency = agency;
        this.units = units;
        this.positions = positions;
    }

    /**
     * The places of an agency in a year; refuses an agency that nobody registered or that the caller may not see.
     *
     * @param asked the agency's code, or null for the caller's own
     * @param rumpun the only one asked for, or null for all
     */
    public Masukan read(String asked, int tahun, String rumpun) {
        String kode = agency.of(asked);
        List<PosisiJabatan> rows = positions.posisi(kode, tahun).stream()
                .filter(row -> rumpun == null || rumpun.equals(row.rumpun()))
                .toList();
        return Masukan.of(kode, tahun, rows.size(), Tempat.of(rows, units.units(kode)));
    }
}
