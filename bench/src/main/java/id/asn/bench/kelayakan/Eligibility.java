package id.asn.bench.kelayakan;

import id.asn.applicant.formasi.Saringan;
import id.asn.applicant.lamaran.store.BacaKatalog;
import id.asn.applicant.lamaran.syarat.Katalog;
import id.asn.applicant.lamaran.syarat.Kecocokan;
import id.asn.applicant.lamaran.syarat.SusunKatalog;
import id.asn.bench.Database;
import id.asn.launcher.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** One person judged for every formasi by every rule of submission that needs no draft: CPU time beside 50 ms. */
public final class Eligibility {
    /** The word after {@code ./asn bench}. */
    public static final String NAME = "kelayakan";
    /** What is measured beside what, in one line. */
    public static final String SUBJECT =
            "CPU of one person over 126,000 formasi with 500,000 qualifications beside 50 ms";

    private static final int YEAR = 2024;
    private static final int PEOPLE = 1000;
    private static final double LIMIT = 50.0;
    private static final Saringan ALL = Saringan.of(null, null, null, null, null, null);

    private static final String TABLE = """

            %s: %s
            %,d formasi; columns made in %.1f s; heap %d MB more. %,d people, each over the whole catalogue; %.0f fit on average.

                              cold       mean        p50        p99    slowest
            CPU, ms     %10.2f %10.2f %10.2f %10.2f %10.2f
            the limit   %10s %10.2f
            """;

    private final PrintStream out;

    public Eligibility(PrintStream out) {
        this.out = out;
    }

    /** Fills applicant's own tables, reads them as the service does, and judges. */
    public void run(Database database) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (Statement fill = connection.createStatement()) {
                fill.execute(text());
            }
            connection.commit();
            judge(connection);
        } catch (SQLException e) {
            throw new Fault("The formasi could not be filled (" + e.getMessage() + ").", e);
        }
    }

    private void judge(Connection connection) throws SQLException {
        long before = heap();
        long start = System.nanoTime();
        BacaKatalog reader = new BacaKatalog(connection);
        Katalog katalog = new SusunKatalog().with(Katalog.KOSONG, reader.since("0", Set.of(YEAR)));
        double seconds = (System.nanoTime() - start) / 1e9;
        long grown = (heap() - before) >> 20;
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Applicants people = new Applicants();
        double[] millis = new double[PEOPLE];
        long fitting = 0;
        for (int i = 0; i < PEOPLE; i++) {
            long cpu = clock.getCurrentThreadCpuTime();
            fitting += new Kecocokan(katalog, people.next(), ALL)
                    .fitting(0, katalog.size())
                    .size();
            millis[i] = (clock.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        print(katalog.size(), seconds, grown, (double) fitting / PEOPLE, millis);
    }

    private void print(int size, double seconds, long grown, double fitting, double[] millis) {
        double cold = millis[0];
        double mean = Arrays.stream(millis).average().orElseThrow();
        Arrays.sort(millis);
        out.printf(
                Locale.ROOT,
                TABLE,
                NAME,
                SUBJECT,
                size,
                seconds,
                grown,
                PEOPLE,
                fitting,
                cold,
                mean,
                millis[PEOPLE / 2],
                millis[PEOPLE * 99 / 100],
                millis[PEOPLE - 1],
                "",
                LIMIT);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String text() {
        try (InputStream file = Eligibility.class.getResourceAsStream("/sql/formasi-nasional.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
