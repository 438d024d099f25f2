package id.asn.formation.pemerataan.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * A network of least cost: source, givers, takers, sink. What no arc can carry yet goes by a detour longer than any way on
 * earth, so that there always is a flow; the arcs still missing shorten it, and in the end nobody takes the detour.
 */
final class Network {
    private static final int DETOUR_METERS = 30_000_000;
    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int DETOUR = 2;
    private static final int FIRST = 3;

    private final int givers;
    private final int people;
    private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> least = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
    private MinimumCostFlow<DefaultWeightedEdge> solution;
    private double[] potentials;

    Network(List<Integer> supply, List<Permintaan> demand, int people) {
        this.givers = supply.size();
        this.people = people;
        for (int node = 0; node < FIRST + givers + demand.size(); node++) {
            graph.addVertex(node);
        }
        for (int from = 0; from < givers; from++) {
            arc(SOURCE, out(from), 0, 0, supply.get(from));
            arc(out(from), DETOUR, DETOUR_METERS, 0, supply.get(from));
        }
        for (int to = 0; to < demand.size(); to++) {
            Permintaan wanted = demand.get(to);
            arc(DETOUR, in(to), DETOUR_METERS, 0, people);
            arc(in(to), SINK, 0, wanted.pasti(), wanted.pasti() + wanted.pilihan());
        }
    }

    /** Lets persons go this way; false when they could before. */
    boolean connect(int from, int to, int meters) {
        if (graph.containsEdge(out(from), in(to))) {
            return false;
        }
        arc(out(from), in(to), meters, 0, people);
        return true;
    }

    /** Finds a flow of least cost over the arcs that there are. */
    void solve() {
        var problem = new MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge>(
                graph, node -> node == SOURCE ? people : node == SINK ? -people : 0, most::get, least::get);
        var algorithm = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>();
        solution = algorithm.getMinimumCostFlow(problem);
        potentials = new double[graph.vertexSet().size()];
        algorithm.getDualSolution().forEach((node, potential) -> potentials[node] = potential);
    }

    /** Metres by which a way would lengthen the flow; negative where it would shorten it. */
    long reducedCost(int from, int to, int meters) {
        return Math.round(meters + potentials[in(to)] - potentials[out(from)]);
    }

    /** Persons that go this way. */
    int flow(int from, int to) {
        DefaultWeightedEdge edge = graph.getEdge(out(from), in(to));
        return edge == null ? 0 : (int) Math.round(solution.getFlow(edge));
    }

    private static int out(int from) {
        return FIRST + from;
    }

    private int in(int to) {
        return FIRST + givers + to;
    }

    private void arc(int from, int to, int meters, int atLeast, int atMost) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, meters);
        least.put(edge, atLeast);
        most.put(edge, atMost);
    }
}
