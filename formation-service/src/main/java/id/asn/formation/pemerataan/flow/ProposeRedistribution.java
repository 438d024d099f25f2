package id.asn.formation.pemerataan.flow;

import id.asn.formation.pemerataan.Pemindahan;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Usul;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who should move where before anybody is recruited. For each rumpun by itself, exactly and in this order: the worst places
 * are levelled first (leximin of their ratios); nobody moves twice, so that there are as few moves as persons wanting or
 * spare, whichever is less; and together they travel the fewest metres. No place gives below its own need or takes above it.
 */
public final class ProposeRedistribution {
    private static final Comparator<Rute> WORST_FIRST = Comparator.comparing(
                    (Rute route) -> route.ke().rasio())
            .thenComparing(Rute::ke)
            .thenComparing(route -> route.jarak().meter())
            .thenComparing(Rute::dari);

    /** The proposal for these places; each unit and rumpun stands among them once. */
    public Usul propose(Collection<Tempat> places) {
        SortedMap<String, List<Tempat>> byRumpun = new TreeMap<>();
        places.stream().sorted().forEach(place -> byRumpun.computeIfAbsent(place.rumpun(), first -> new ArrayList<>())
                .add(place));
        List<Rute> routes = byRumpun.values().parallelStream()
                .flatMap(of -> new RumpunProposal(of).routes().stream().sorted(WORST_FIRST))
                .toList();
        return new Usul(byRumpun.values().stream().flatMap(List::stream).toList(), numbered(routes));
    }

    private static List<Pemindahan> numbered(List<Rute> routes) {
        Map<Tempat, Tempat> now = new TreeMap<>();
        List<Pemindahan> moves = new ArrayList<>();
        for (Rute route : routes) {
            Pemindahan move = new Pemindahan(
                    moves.size() + 1,
                    now.getOrDefault(route.dari(), route.dari()),
                    now.getOrDefault(route.ke(), route.ke()),
                    route.jumlah(),
                    route.jarak());
            now.put(move.dari(), move.dariSesudah());
            now.put(move.ke(), move.keSesudah());
            moves.add(move);
        }
        return moves;
    }
}
