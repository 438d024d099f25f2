package id.asn.formation.pemerataan.flow;

import id.asn.formation.pemerataan.Lokasi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * From which kecamatan to which, so that all persons together travel the fewest metres: a flow of least cost from a source
 * through the giving kecamatan and the taking ones to a sink. Units are no nodes, because a distance depends on the
 * kecamatan only; so the network stays small, and exact. Costs are whole metres. Nodes and arcs are made in the order of
 * the kecamatan, so that among equally short flows it is always the same.
 */
final class NearestFlow {
    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int FIRST = 2;

    private final List<Lokasi> giving;
    private final List<Lokasi> taking;
    private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> network =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> least = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();

    private NearestFlow(SortedMap<Lokasi, Integer> supply, SortedMap<Lokasi, Permintaan> demand) {
        this.giving = List.copyOf(supply.keySet());
        this.taking = List.copyOf(demand.keySet());
        for (int node = 0; node < FIRST + giving.size() + taking.size(); node++) {
            network.addVertex(node);
        }
        for (Lokasi from : giving) {
            arc(SOURCE, out(from), 0, 0, supply.get(from));
            for (Lokasi to : taking) {
                arc(out(from), in(to), from.to(to).meter(), 0, supply.get(from));
            }
        }
        for (Lokasi to : taking) {
            Permintaan wanted = demand.get(to);
            arc(in(to), SINK, 0, wanted.pasti(), wanted.pasti() + wanted.pilihan());
        }
    }

    /**
     * The shortest of all lawful flows, in order of the kecamatan.
     *
     * @param supply persons that each kecamatan could give; together at least {@code people}
     * @param people persons that move: all certain demand, and a part of the optional
     */
    static List<Aliran> of(SortedMap<Lokasi, Integer> supply, SortedMap<Lokasi, Permintaan> demand, int people) {
        return people == 0 ? List.of() : new NearestFlow(supply, demand).solve(people);
    }

    private List<Aliran> solve(int people) {
        var problem = new MinimumCostFlowProblemImpl<>(
                network,
                node -> node == SOURCE ? people : node == SINK ? -people : 0,
                most::get,
                least::get);
        var flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem);
        List<Aliran> found = new ArrayList<>();
        for (Lokasi from : giving) {
            for (Lokasi to : taking) {
                int persons = (int) Math.round(flow.getFlow(network.getEdge(out(from), in(to))));
                if (persons > 0) {
                    found.add(new Aliran(from, to, persons));
                }
            }
        }
        return found;
    }

    private int out(Lokasi from) {
        return FIRST + Collections.binarySearch(giving, from);
    }

    private int in(Lokasi to) {
        return FIRST + giving.size() + Collections.binarySearch(taking, to);
    }

    private void arc(int from, int to, int meters, int atLeast, int atMost) {
        DefaultWeightedEdge edge = network.addEdge(from, to);
        network.setEdgeWeight(edge, meters);
        least.put(edge, atLeast);
        most.put(edge, atMost);
    }
}
