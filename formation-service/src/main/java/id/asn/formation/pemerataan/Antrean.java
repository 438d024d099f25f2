package id.asn.formation.pemerataan;

import java.util.Collection;
import java.util.PriorityQueue;

/** The seats of all short places in the order of levelling, each place standing in line with its next seat only. */
final class Antrean {
    private final PriorityQueue<Kursi> line = new PriorityQueue<>();

    Antrean(Collection<Tempat> places) {
        places.stream()
                .filter(place -> place.kurang() > 0)
                .map(place -> new Kursi(place, place.bezetting()))
                .forEach(line::add);
    }

    /** The next seat, which stays in line; null at the end. */
    Kursi peek() {
        return line.peek();
    }

    /** Takes the next seat; null at the end. */
    Kursi take() {
        Kursi next = line.poll();
        if (next != null && next.terisi() + 1 < next.tempat().kebutuhan()) {
            line.add(new Kursi(next.tempat(), next.terisi() + 1));
        }
        return next;
    }
}
