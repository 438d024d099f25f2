package id.asn.bench.lonjakan;

import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.pengajuan.Draft;
import id.asn.bench.pengajuan.Drafts;
import id.asn.bench.pengajuan.Population;
import id.asn.bench.pengajuan.SubmitByHttp;
import id.asn.bench.side.Latencies;
import id.asn.launcher.ServiceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two instances on one database are given four times what they carry; then the same again, while one of them is killed with
 * -9 and started anew. At the end the database is asked what became of every single submission.
 */
public final class Surge {
    /** The word after {@code ./asn bench}. */
    public static final String NAME = "lonjakan";
    /** What is measured beside what, in one line. */
    public static final String SUBJECT =
            "submissions at four times what two instances carry, one killed: p99 beside the unloaded, nothing lost or twice";

    /**
     * Two instances, PostgreSQL and the load share the two cores of a small machine: each instance has about half a core, and
     * runs two requests at once, as four for each core would have it.
     */
    public static final String JVM = "-XX:ActiveProcessorCount=1 -Dasn.load.places=2";

    private static final int PLACES = 2 * 2;

    private static final int GROUP = 1003;
    private static final double OVER = 4;
    /** Runs at most, until one gains less than a tenth; the last counts. */
    private static final int WARMING = 8;

    private static final double GAIN = 1.1;
    /** Of what is carried, so little that nobody waits for anybody. */
    private static final double CALM = 0.1;

    private static final String ROWS = """

            %s: %s
            Two instances, PostgreSQL and the load on the %d cores of this machine; together they carry %.0f submissions a second.

                                 a second   admitted       shed  unanswered     p50 ms     p99 ms
            unloaded         %12.0f %10d %10d %11d %10.1f %10.1f
            overloaded       %12.0f %10d %10d %11d %10.1f %10.1f
            and one killed   %12.0f %10d %10d %11d %10.1f %10.1f
            p99 of the admitted, overloaded to unloaded: %.1f (asked: 5)
            """;

    private final TemporaryHouse house;
    private final Settings settings;
    private final Drafts drafts;
    private long made;

    public Surge(TemporaryHouse house, Settings settings) {
        this.house = house;
        this.settings = settings;
        this.drafts = Drafts.ofSample(house);
    }

    /** Answers the report. */
    public String run() {
        new Population(house).grow(settings.pelamar());
        try (SecondInstance second = new SecondInstance(house)) {
            OpenLoad load = new OpenLoad(
                    List.of(house.house().url(ServiceName.APPLICANT), second.url()),
                    draft -> SubmitByHttp.request(house.house(), draft));
            double carried = carried(load);
            List<Outcome> calm = load.run(next(carried * CALM), carried * CALM, () -> {});
            List<Outcome> rush = load.run(next(carried * OVER), carried * OVER, () -> {});
            AtomicReference<CompletableFuture<Void>> fall = new AtomicReference<>();
            List<Outcome> killed = load.run(
                    next(carried * OVER),
                    carried * OVER,
                    () -> fall.set(CompletableFuture.runAsync(() -> fall(second))));
            fall.get().join();
            Books books = new Books(house.database(ServiceName.APPLICANT), GROUP);
            List<Outcome> outcomes =
                    Stream.of(rush, killed).flatMap(List::stream).toList();
            return rows(carried, calm, rush, killed) + new Reckoning(load, books).of(outcomes);
        }
    }

    /** By both together, each warmed: a connection for each place, each sending when it was answered. */
    private double carried(OpenLoad load) {
        SubmitByHttp side = new SubmitByHttp(house.house(), load.instances(), drafts, PLACES);
        double before = 0;
        double perSecond = 0;
        for (int i = 0; i < WARMING && perSecond >= before * GAIN; i++) {
            before = perSecond;
            side.ready(settings.seconds());
            perSecond = side.run(settings.seconds()).perSecond();
            house.tell(String.format(Locale.ROOT, "  carried          %,9.0f per second", perSecond));
        }
        return Math.max(before, perSecond);
    }

    private void fall(SecondInstance second) {
        try {
            TimeUnit.SECONDS.sleep(settings.seconds() / 3);
            second.kill();
            house.tell("  one instance was killed");
            second.start();
            house.tell("  it is back");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Draft> next(double perSecond) {
        long count = Math.round(perSecond * settings.seconds());
        List<Draft> fresh = drafts.make(GROUP, made + 1, count);
        made += count;
        return fresh;
    }

    private String rows(double carried, List<Outcome> calm, List<Outcome> rush, List<Outcome> killed) {
        List<Object> values =
                new ArrayList<>(List.of(NAME, SUBJECT, Runtime.getRuntime().availableProcessors(), carried));
        values.addAll(row(carried * CALM, calm));
        values.addAll(row(carried * OVER, rush));
        values.addAll(row(carried * OVER, killed));
        values.add(admitted(rush).percentileMillis(99) / admitted(calm).percentileMillis(99));
        return String.format(Locale.ROOT, ROWS, values.toArray());
    }

    private static List<Object> row(double perSecond, List<Outcome> outcomes) {
        return List.of(
                perSecond,
                count(outcomes, Outcome::acknowledged),
                count(outcomes, Outcome::shed),
                count(outcomes, Outcome::unanswered),
                admitted(outcomes).percentileMillis(50),
                admitted(outcomes).percentileMillis(99));
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> kind) {
        return outcomes.stream().filter(kind).count();
    }

    private static Latencies admitted(List<Outcome> outcomes) {
        return Latencies.of(outcomes.stream().filter(Outcome::acknowledged).mapToLong(Outcome::nanos));
    }
}
