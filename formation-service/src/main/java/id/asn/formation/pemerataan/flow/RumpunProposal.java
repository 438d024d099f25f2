package id.asn.formation.pemerataan.flow;

import id.asn.formation.pemerataan.Lokasi;
import id.asn.formation.pemerataan.Perataan;
import id.asn.formation.pemerataan.Tempat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who moves within one rumpun. Who receives is settled by levelling, between which kecamatan people travel by the nearest
 * flow; within a kecamatan the fullest places give first, and of places that levelling cannot tell apart the first by code
 * receive.
 */
final class RumpunProposal {
    private final Collection<Tempat> places;
    private final Perataan level;
    private final List<Aliran> flows;

    RumpunProposal(Collection<Tempat> places) {
        this.places = places;
        this.level =
                Perataan.of(places, places.stream().mapToLong(Tempat::lebih).sum());
        this.flows = NearestFlow.of(supply(), demand(), level.people());
    }

    private SortedMap<Lokasi, Integer> supply() {
        SortedMap<Lokasi, Integer> supply = new TreeMap<>();
        places.stream()
                .filter(place -> place.lebih() > 0)
                .forEach(place -> supply.merge(place.unit().lokasi(), place.lebih(), Math::addExact));
        return supply;
    }

    private SortedMap<Lokasi, Permintaan> demand() {
        SortedMap<Lokasi, Permintaan> demand = new TreeMap<>();
        level.pasti()
                .forEach((place, persons) ->
                        demand.merge(place.unit().lokasi(), new Permintaan(persons, 0), Permintaan::plus));
        level.pilihan().forEach(place -> demand.merge(place.unit().lokasi(), new Permintaan(0, 1), Permintaan::plus));
        return demand;
    }

    /** Pairs givers with takers along each flow, neither side more than it has. */
    List<Rute> routes() {
        SortedMap<Lokasi, Deque<Porsi>> givers = queued(giving());
        SortedMap<Lokasi, Deque<Porsi>> takers = queued(taking());
        List<Rute> routes = new ArrayList<>();
        for (Aliran flow : flows) {
            Deque<Porsi> from = givers.get(flow.dari());
            Deque<Porsi> to = takers.get(flow.ke());
            for (int left = flow.jumlah(); left > 0; ) {
                Porsi giver = from.remove();
                Porsi taker = to.remove();
                int persons = Math.min(left, Math.min(giver.jumlah(), taker.jumlah()));
                routes.add(new Rute(giver.tempat(), taker.tempat(), persons));
                giver.less(persons).ifPresent(from::addFirst);
                taker.less(persons).ifPresent(to::addFirst);
                left -= persons;
            }
        }
        return routes;
    }

    /** What flows into a kecamatan beyond its certain demand goes to its first optional places. */
    private SortedMap<Tempat, Integer> taking() {
        SortedMap<Tempat, Integer> taking = new TreeMap<>(level.pasti());
        SortedMap<Lokasi, Integer> free = new TreeMap<>();
        flows.forEach(flow -> free.merge(flow.ke(), flow.jumlah(), Integer::sum));
        level.pasti().forEach((place, persons) -> free.merge(place.unit().lokasi(), -persons, Integer::sum));
        for (Tempat place : level.pilihan()) {
            if (free.getOrDefault(place.unit().lokasi(), 0) > 0) {
                free.merge(place.unit().lokasi(), -1, Integer::sum);
                taking.merge(place, 1, Integer::sum);
            }
        }
        return taking;
    }

    /** What flows out of a kecamatan is given by its fullest places, one person at a time. */
    private SortedMap<Tempat, Integer> giving() {
        SortedMap<Lokasi, PriorityQueue<Tempat>> fullest = new TreeMap<>();
        places.stream().filter(place -> place.lebih() > 0).forEach(place -> fullest.computeIfAbsent(
                        place.unit().lokasi(), first -> fullestFirst())
                .add(place));
        SortedMap<Tempat, Integer> giving = new TreeMap<>();
        for (Aliran flow : flows) {
            for (int left = flow.jumlah(); left > 0; left--) {
                Tempat place = fullest.get(flow.dari()).remove();
                giving.merge(place, 1, Integer::sum);
                if (place.lebih() > 1) {
                    fullest.get(flow.dari()).add(place.with(place.bezetting() - 1));
                }
            }
        }
        return giving;
    }

    private static PriorityQueue<Tempat> fullestFirst() {
        return new PriorityQueue<>(
                Comparator.comparing(Tempat::rasio).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** By kecamatan, the emptiest places first. */
    private static SortedMap<Lokasi, Deque<Porsi>> queued(SortedMap<Tempat, Integer> persons) {
        SortedMap<Lokasi, Deque<Porsi>> queues = new TreeMap<>();
        persons.keySet().stream()
                .sorted(Comparator.comparing(Tempat::rasio).thenComparing(Comparator.naturalOrder()))
                .forEach(place -> queues.computeIfAbsent(place.unit().lokasi(), first -> new ArrayDeque<>())
                        .add(new Porsi(place, persons.get(place))));
        return queues;
    }
}
