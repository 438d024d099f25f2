package id.asn.formation.pemerataan;

import id.asn.formation.kebutuhan.PosisiJabatan;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The posts of one jabatan group (rumpun) in one unit: the grain in which people are counted and moved. Within a rumpun
 * people can stand in for one another; whether they truly can is for the agency to say, by how it groups its jabatan.
 *
 * @param kebutuhan whole persons, by workload; not negative
 * @param bezetting whole persons present; not negative
 */
public record Tempat(Unit unit, String rumpun, int kebutuhan, int bezetting) implements Comparable<Tempat> {
    private static final Comparator<Tempat> BY_CODE = Comparator.comparing(Tempat::rumpun)
            .thenComparing(tempat -> tempat.unit().kode());

    /** Refuses negative numbers. */
    public Tempat {
        if (kebutuhan < 0 || bezetting < 0) {
            throw new IllegalArgumentException(unit.kode() + " " + rumpun + ": " + kebutuhan + ", " + bezetting);
        }
    }

    /**
     * Adds up need and staff per jabatan to places, in order of rumpun and unit.
     *
     * @param units by code; every unit of the rows is among them
     */
    public static List<Tempat> of(Collection<PosisiJabatan> rows, Map<String, Unit> units) {
        Map<Tempat, Tempat> places = new TreeMap<>();
        for (PosisiJabatan row : rows) {
            Tempat one = new Tempat(units.get(row.unitKode()), row.rumpun(), row.kebutuhan(), row.bezetting());
            places.merge(one, one, Tempat::plus);
        }
        return List.copyOf(places.values());
    }

    /** Persons wanting for its need. */
    public int kurang() {
        return Math.max(0, kebutuhan - bezetting);
    }

    /** Persons beyond its need. */
    public int lebih() {
        return Math.max(0, bezetting - kebutuhan);
    }

    /** How full it is. */
    public Rasio rasio() {
        return new Rasio(bezetting, kebutuhan);
    }

    /** The same place with other people. */
    public Tempat with(int people) {
        return new Tempat(unit, rumpun, kebutuhan, people);
    }

    /** Both together; they are of the same unit and rumpun. */
    public Tempat plus(Tempat other) {
        return new Tempat(
                unit, rumpun, Math.addExact(kebutuhan, other.kebutuhan), Math.addExact(bezetting, other.bezetting));
    }

    @Override
    public int compareTo(Tempat other) {
        return BY_CODE.compare(this, other);
    }
}
