package id.asn.bench.hasil;

import id.asn.bench.Measure;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.side.Latencies;
import id.asn.bench.side.Run;
import id.asn.launcher.ServiceName;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * SKD of a whole nation judged agency by agency, beside one query that ranks everybody and writes lines alike into a table alike;
 * and one agency of twenty thousand judged anew after one score changed. Another number of participants by the environment's {@code
 * ASN_BENCH_HASIL}. A run judges everybody, however many seconds that is.
 */
public final class NationalResult implements Measure {
    /** Who sat SKD 2024. */
    private static final String NATIONAL = "3040000";

    private static final double NANOS = 1e9;
    private static final int MILLIS = 1000;

    @Override
    public String name() {
        return "hasil";
    }

    @Override
    public String subject() {
        return "POST /v1/hasil (SKD) of every agency of a nation, participants, beside one query that ranks and writes as many lines";
    }

    @Override
    public ServiceName service() {
        return ServiceName.SELECTION;
    }

    @Override
    public String limit() {
        return "one query";
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        int people = Integer.parseInt(System.getenv().getOrDefault("ASN_BENCH_HASIL", NATIONAL));
        Nation nation = new Nation(house.database(service()));
        house.tell(people + " participants are made.");
        nation.people(people);
        Computing committee = new Computing(house.house());
        return new Sides(
                seconds -> {
                    nation.forget();
                    return timed(
                            people,
                            () -> committee.all(IntStream.range(1000, 1000 + Nation.AGENCIES)
                                    .mapToObj(Integer::toString)));
                },
                seconds -> {
                    nation.forget();
                    return timed(people, nation::rank);
                },
                Map.of("20,000 judged anew", seconds -> again(nation, committee)));
    }

    private static Run timed(long rows, Runnable work) {
        long nanos = nanos(work);
        return new Run(rows * NANOS / nanos, nanos / NANOS * MILLIS, Latencies.of(LongStream.of(nanos)));
    }

    /** Ten corrections, one after the other. */
    private static Run again(Nation nation, Computing committee) {
        committee.one(Nation.LARGE);
        Latencies each = Latencies.of(IntStream.range(1, 11).mapToLong(round -> {
            nation.correct(round);
            return nanos(() -> committee.one(Nation.LARGE));
        }));
        return new Run(MILLIS / each.meanMillis(), each.meanMillis(), each);
    }

    private static long nanos(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }
}
