package id.asn.formation.kebutuhan.flow;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.instansi.store.UnitKerjaStore;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.jabatan.store.JabatanStore;
import id.asn.formation.kebutuhan.Letak;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return find(List.of(letak)).get(letak);
    }

    /** The same for many places of one agency at once. */
    public Map<Letak, Post> find(Collection<Letak> places) {
        Set<String> codes = places.stream().map(Letak::unit).collect(Collectors.toSet());
        Map<String, UnitKerja> unit = places.stream()
                .map(Letak::instansi)
                .distinct()
                .flatMap(instansi -> units.find(instansi, codes).stream())
                .collect(Collectors.toMap(UnitKerja::kode, Function.identity()));
        Map<String, Jabatan> jabatan =
                catalogue.find(places.stream().map(Letak::jabatan).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Jabatan::kode, Function.identity()));
        return places.stream()
                .collect(Collectors.toMap(
                        Function.identity(), at -> post(at, unit.get(at.unit()), jabatan.get(at.jabatan()))));
    }

    private static Post post(Letak letak, UnitKerja unit, Jabatan jabatan) {
        List<Finding> faults = new ArrayList<>();
        if (unit == null) {
            faults.add(Finding.of("?unit", "unit-tidak-dikenal").with("unit", letak.unit()));
        }
        if (jabatan == null) {
            faults.add(Finding.of("?jabatan", "jabatan-tidak-dikenal").with("jabatan", letak.jabatan()));
        }
        return new Post(unit, jabatan, faults);
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
