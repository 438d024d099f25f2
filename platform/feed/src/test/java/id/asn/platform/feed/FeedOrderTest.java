package id.asn.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * The law of the feed, whatever writers do: they overlap, commit late, roll back, touch the same aggregates or none, while
 * readers of several instances read in pages of their own size.
 */
class FeedOrderTest {
    private static FeedDatabase database;
    private static ExecutorService threads;

    /** What one transaction does. */
    record Work(Set<Integer> aggregates, int loose, int pauseMs, boolean commits) {}

    /** What one reader saw. */
    record Seen(List<Long> positions, List<EventLog.Row> rows) {}

    @BeforeContainer
    static void create() throws Exception {
        database = new FeedDatabase();
        threads = Executors.newCachedThreadPool();
    }

    @AfterContainer
    static void close() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void nothing_is_skipped_or_doubled_and_every_reader_sees_the_same_order(
            @ForAll("writers") List<List<Work>> writers, @ForAll("pages") List<Integer> pages) throws Exception {
        database.empty();
        Set<UUID> committed = ConcurrentHashMap.newKeySet();
        List<Future<?>> writing = new ArrayList<>();
        for (List<Work> writer : writers) writing.add(threads.submit(() -> write(writer, committed)));
        List<Future<Seen>> reading = new ArrayList<>();
        for (int page : pages) reading.add(threads.submit(() -> read(page, writing)));
        for (Future<?> writer : writing) writer.get();
        List<Seen> seen = new ArrayList<>();
        for (Future<Seen> reader : reading) seen.add(reader.get());
        for (Seen reader : seen) {
            lawful(reader, committed);
            assertEquals(ids(seen.get(0)), ids(reader), "readers see one order");
        }
    }

    private static void lawful(Seen seen, Set<UUID> committed) {
        List<Long> dense = new ArrayList<>();
        for (long i = 1; i <= committed.size(); i++) dense.add(i);
        assertEquals(dense, seen.positions(), "positions are dense and ascending");
        assertEquals(committed, new HashSet<>(ids(seen)), "what was committed, and nothing else");
        Map<String, Integer> last = new HashMap<>();
        for (EventLog.Row row : seen.rows()) {
            if (row.subject().equals("loose")) continue;
            int expected = last.merge(row.subject(), 1, Integer::sum);
            assertEquals("{\"ke\":" + expected + "}", row.data(), "changes of aggregate " + row.subject());
        }
    }

    private static Void write(List<Work> works, Set<UUID> committed) throws Exception {
        try (Connection transaction = database.transaction()) {
            for (Work work : works) {
                List<UUID> written = new ArrayList<>();
                for (int i = 0; i < work.loose(); i++) written.add(append(transaction, "loose", 0));
                for (int aggregate : work.aggregates()) written.add(change(transaction, aggregate));
                Thread.sleep(work.pauseMs());
                if (work.commits()) {
                    committed.addAll(written);
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        }
        return null;
    }

    /** Changes an aggregate under its lock and tells of it: the events of one aggregate are numbered by its changes. */
    private static UUID change(Connection transaction, int aggregate) throws SQLException {
        String sql = "update agregat set ke = ke + 1 where id = ? returning ke";
        try (PreparedStatement update = transaction.prepareStatement(sql)) {
            update.setInt(1, aggregate);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return append(transaction, "a" + aggregate, row.getInt(1));
            }
        }
    }

    private static UUID append(Connection transaction, String subject, int ke) throws SQLException {
        UUID id = UUID.randomUUID();
        EventLog.append(transaction, id, "j", subject, "{\"ke\":" + ke + "}");
        return id;
    }

    /** Reads until it comes to the end after the last writer has ended. */
    private static Seen read(int page, List<Future<?>> writers) {
        EventLog log = new EventLog(database.instance());
        Seen seen = new Seen(new ArrayList<>(), new ArrayList<>());
        while (true) {
            boolean over = writers.stream().allMatch(Future::isDone);
            long after = seen.positions().isEmpty() ? 0 : Collections.max(seen.positions());
            List<EventLog.Row> rows = log.after(after, page);
            rows.forEach(r -> seen.positions().add(r.position()));
            seen.rows().addAll(rows);
            if (over && rows.isEmpty()) return seen;
        }
    }

    private static List<UUID> ids(Seen seen) {
        return seen.rows().stream().map(EventLog.Row::id).toList();
    }

    @Provide
    Arbitrary<List<List<Work>>> writers() {
        // sorted, as all who lock several rows must, so that writers wait for each other and never in a circle
        Arbitrary<Set<Integer>> aggregates =
                Arbitraries.integers().between(0, 3).set().ofMaxSize(2).map(TreeSet::new);
        Arbitrary<Work> work = Combinators.combine(
                        aggregates,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, true, true, false))
                .as(Work::new);
        return work.list().ofMinSize(1).ofMaxSize(8).list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> pages() {
        return Arbitraries.integers().between(1, 9).list().ofMinSize(2).ofMaxSize(4);
    }
}
