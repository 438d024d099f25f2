package id.asn.formation.pemerataan.flow;

import id.asn.formation.pemerataan.Rasio;
import id.asn.formation.pemerataan.Sebaran;
import id.asn.formation.pemerataan.Tempat;
import java.util.ArrayList;
import java.util.List;

/** The best of all lawful sets of moves between a few places, found by trying every one. */
final class EveryMove {
    private final List<Tempat> before;
    private final List<int[]> pairs = new ArrayList<>();
    private final int[] people;

    private List<Rasio> levels;
    private long moves;
    private long meters;

    EveryMove(List<Tempat> places) {
        this.before = places;
        this.people = places.stream().mapToInt(Tempat::bezetting).toArray();
        for (int from = 0; from < people.length; from++) {
            for (int to = 0; to < people.length; to++) {
                if (places.get(from).lebih() > 0 && places.get(to).kurang() > 0) {
                    pairs.add(new int[] {from, to});
                }
            }
        }
        attempt(0, 0, 0);
    }

    private void attempt(int pair, long moved, long travelled) {
        if (pair == pairs.size()) {
            judge(moved, travelled);
            return;
        }
        int from = pairs.get(pair)[0];
        int to = pairs.get(pair)[1];
        int distance = before.get(from)
                .unit()
                .lokasi()
                .to(before.get(to).unit().lokasi())
                .meter();
        int most = Math.min(
                people[from] - before.get(from).kebutuhan(), before.get(to).kebutuhan() - people[to]);
        for (int persons = 0; persons <= most; persons++) {
            people[from] -= persons;
            people[to] += persons;
            attempt(pair + 1, moved + persons, travelled + (long) persons * distance);
            people[from] += persons;
            people[to] -= persons;
        }
    }

    private void judge(long moved, long travelled) {
        List<Tempat> after = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            after.add(before.get(i).with(people[i]));
        }
        List<Rasio> found = Sebaran.levels(before, after);
        int better = levels == null ? 1 : Sebaran.compare(found, levels);
        if (better > 0 || better == 0 && (moved < moves || moved == moves && travelled < meters)) {
            levels = found;
            moves = moved;
            meters = travelled;
        }
    }

    List<Rasio> bestLevels() {
        return levels;
    }

    long fewestMoves() {
        return moves;
    }

    long fewestMeters() {
        return meters;
    }
}
