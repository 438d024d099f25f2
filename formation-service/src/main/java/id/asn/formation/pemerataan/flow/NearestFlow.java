package id.asn.formation.pemerataan.flow;

import id.asn.formation.pemerataan.Lokasi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * From which kecamatan to which, so that all persons together travel the fewest metres. Units are no nodes of the network,
 * because a distance depends on the kecamatan only.
 *
 * <p>Exact without an arc for every pair: it starts with the arcs to the nearest and asks the potentials of the solution,
 * its certificate, whether any missing arc could shorten it. Only when none could is it done (pricing, as in column
 * generation). All is done in the order of the kecamatan, so that among equally short flows it is always the same.
 */
final class NearestFlow {
    private static final int NEAREST = 8;
    private static final int SHORTENING = 64;

    private final List<Lokasi> giving;
    private final List<Lokasi> taking;
    private final int[][] meters;
    private final Network network;

    private NearestFlow(SortedMap<Lokasi, Integer> supply, SortedMap<Lokasi, Permintaan> demand, int people) {
        this.giving = List.copyOf(supply.keySet());
        this.taking = List.copyOf(demand.keySet());
        this.meters = giving.stream()
                .map(from -> taking.stream().mapToInt(to -> from.to(to).meter()).toArray())
                .toArray(int[][]::new);
        this.network = new Network(List.copyOf(supply.values()), List.copyOf(demand.values()), people);
    }

    /**
     * The shortest of all lawful flows, in order of the kecamatan.
     *
     * @param supply persons that each kecamatan could give; together at least {@code people}
     * @param people persons that move: all certain demand, and a part of the optional
     */
    static List<Aliran> of(SortedMap<Lokasi, Integer> supply, SortedMap<Lokasi, Permintaan> demand, int people) {
        return people == 0 ? List.of() : new NearestFlow(supply, demand, people).solve();
    }

    private List<Aliran> solve() {
        connectNearest();
        network.solve();
        while (connectShortening()) {
            network.solve();
        }
        List<Aliran> found = new ArrayList<>();
        for (int from = 0; from < giving.size(); from++) {
            for (int to = 0; to < taking.size(); to++) {
                int persons = network.flow(from, to);
                if (persons > 0) {
                    found.add(new Aliran(giving.get(from), taking.get(to), persons));
                }
            }
        }
        return found;
    }

    private void connectNearest() {
        for (int from = 0; from < giving.size(); from++) {
            int[] row = meters[from];
            for (int to : first(NEAREST, all(taking), to -> row[to])) {
                network.connect(from, to, row[to]);
            }
        }
        for (int to = 0; to < taking.size(); to++) {
            int column = to;
            for (int from : first(NEAREST, all(giving), from -> meters[from][column])) {
                network.connect(from, to, meters[from][to]);
            }
        }
    }

    /** Adds the arcs that could shorten the flow; false when there is none, and then it is the shortest. */
    private boolean connectShortening() {
        boolean any = false;
        for (int from = 0; from < giving.size(); from++) {
            int giver = from;
            int[] shortening = IntStream.range(0, taking.size())
                    .filter(to -> network.reducedCost(giver, to, meters[giver][to]) < 0)
                    .toArray();
            for (int to : first(SHORTENING, shortening, to -> network.reducedCost(giver, to, meters[giver][to]))) {
                any |= network.connect(from, to, meters[from][to]);
            }
        }
        return any;
    }

    private static int[] all(List<Lokasi> side) {
        return IntStream.range(0, side.size()).toArray();
    }

    private interface Cost {
        long of(int index);
    }

    /** The few of least cost, in order of cost and then of the kecamatan. */
    private static int[] first(int most, int[] indices, Cost cost) {
        return IntStream.of(indices)
                .boxed()
                .sorted(Comparator.comparingLong(cost::of))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
