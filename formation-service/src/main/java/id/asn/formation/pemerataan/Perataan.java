package id.asn.formation.pemerataan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who gets how many when so many persons of one rumpun become free: the worst places first. Where the last persons meet
 * more places than they can serve, and these are equally empty and equally large, any of them levels as well as any other.
 *
 * @param pasti persons that each place gets in any case
 * @param pilihan the places among which the choice is free, one person each, in order of code
 * @param terpilih how many of them get one
 */
public record Perataan(SortedMap<Tempat, Integer> pasti, List<Tempat> pilihan, int terpilih) {

    /**
     * Levels the short places of one rumpun.
     *
     * @param people persons that become free; what is beyond all shortage stays where it is
     */
    public static Perataan of(Collection<Tempat> places, long people) {
        Antrean line = new Antrean(places);
        SortedMap<Tempat, Integer> certain = new TreeMap<>();
        List<Kursi> last = new ArrayList<>();
        long left = people;
        for (; left > 0 && line.peek() != null; left--) {
            Kursi next = line.take();
            if (!last.isEmpty() && !last.get(0).equallyUrgent(next)) {
                settle(last, certain);
            }
            last.add(next);
        }
        int chosen = last.size();
        while (chosen > 0 && line.peek() != null && line.peek().equallyUrgent(last.get(0))) {
            last.add(line.take());
        }
        if (last.size() == chosen) {
            settle(last, certain);
        }
        return new Perataan(certain, last.stream().map(Kursi::tempat).sorted().toList(), last.isEmpty() ? 0 : chosen);
    }

    private static void settle(List<Kursi> seats, SortedMap<Tempat, Integer> certain) {
        seats.forEach(seat -> certain.merge(seat.tempat(), 1, Integer::sum));
        seats.clear();
    }

    /** All that come. */
    public int people() {
        return terpilih + pasti.values().stream().mapToInt(Integer::intValue).sum();
    }
}
