package id.asn.formation.pemerataan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where new seats would do most good: each goes to the place that is the emptiest when its turn comes.
 *
 * @param kursi in the order of levelling
 * @param tersisa seats that no place needs any more
 * @param sesudah the places with the new people, in order of rumpun and unit
 */
public record Andai(List<Kursi> kursi, long tersisa, List<Tempat> sesudah) {

    /** Hands out the seats among places of any rumpun. */
    public static Andai of(Collection<Tempat> places, long seats) {
        Antrean line = new Antrean(places);
        List<Kursi> given = new ArrayList<>();
        while (given.size() < seats && line.peek() != null) {
            given.add(line.take());
        }
        SortedMap<Tempat, Tempat> changed = new TreeMap<>();
        given.forEach(seat -> changed.put(seat.tempat(), seat.tempat().with(seat.terisi() + 1)));
        List<Tempat> after = places.stream()
                .sorted()
                .map(place -> changed.getOrDefault(place, place))
                .toList();
        return new Andai(List.copyOf(given), seats - given.size(), after);
    }
}
