package id.asn.formation.kebutuhan.flow;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.instansi.store.UnitKerjaStore;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.store.JabatanStore;
import id.asn.formation.kebutuhan.Letak;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up the unit and the position of something that is to be recorded. */
@ApplicationScoped
public class FindPost {
    private final UnitKerjaStore units;
    private final JabatanStore catalogue;

    FindPost(UnitKerjaStore units, JabatanStore catalogue) {
        this.units = units;
        this.catalogue = catalogue;
    }

    /** What is found there; what is not stands among the faults, so that they can be told with all others. */
    public Post find(Letak letak) {
        Optional<UnitKerja> unit = units.find(letak.instansi(), letak.unit());
        Optional<Jabatan> jabatan = catalogue.findByIdOptional(letak.jabatan());
        List<Finding> faults = new ArrayList<>();
        if (unit.isEmpty()) {
            faults.add(Finding.of("?unit", "unit-tidak-dikenal").with("unit", letak.unit()));
        }
        if (jabatan.isEmpty()) {
            faults.add(Finding.of("?jabatan", "jabatan-tidak-dikenal").with("jabatan", letak.jabatan()));
        }
        return new Post(unit.orElse(null), jabatan.orElse(null), faults);
    }

    /**
     * A unit and a position.
     *
     * @param unit null when the agency has none of that code
     * @param jabatan null when the catalogue has none of that code
     * @param faults which of them is not there
     */
    public record Post(UnitKerja unit, Jabatan jabatan, List<Finding> faults) {}
}
