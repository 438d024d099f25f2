package id.asn.bench.pengajuan;

import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.side.PgBench;
import id.asn.bench.side.Run;
import id.asn.bench.side.Side;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import java.nio.file.Path;
import java.util.List;

/**
 * The limit: pgbench submits drafts of its own, each once. It is told how many to do instead of how long to go on, so
 * that it never meets a draft that is not there; the number is what the run before would have done in that time.
 */
public final class SubmitBySql implements Side {
    /** Of its drafts. */
    public static final int GROUP = 1002;

    /** Each connection has its own share of the drafts, so each draft is submitted once. */
    private static final String TURN = """
            \\set urutan :urutan + 1
            \\set giliran :dari + :client_id * :jatah + :urutan
            """;
    /** Transactions of each connection in the very first run, which only tells how fast it is. */
    private static final long FIRST = 50;
    /** A run may last this many times longer than expected before it is ended. */
    private static final int PATIENCE_FACTOR = 6;

    private static final int PATIENCE_SECONDS = 60;

    private final Settings settings;
    private final Drafts drafts;
    private final PgBench pgbench;
    private final Path script;
    private double expectedPerSecond;
    private long made;
    private long each;

    SubmitBySql(TemporaryHouse house, Settings settings, Drafts drafts, String statements) {
        this.settings = settings;
        this.drafts = drafts;
        this.pgbench = house.pgbench(ServiceName.APPLICANT, settings);
        this.script = house.write("pengajuan.sql", TURN + Draft.PGBENCH + statements);
    }

    /** How many drafts it has submitted: those with the turns from 1 to this. */
    public long made() {
        return made;
    }

    @Override
    public void ready(int seconds) {
        if (expectedPerSecond == 0) {
            make(FIRST);
            run(seconds);
        }
        make((long) Math.ceil(expectedPerSecond * seconds / settings.connections()));
    }

    private void make(long share) {
        each = share;
        drafts.make(GROUP, made + 1, each * settings.connections());
    }

    @Override
    public Run run(int seconds) {
        Run run = pgbench.run(arguments(), seconds * PATIENCE_FACTOR + PATIENCE_SECONDS);
        made += each * settings.connections();
        if (drafts.submitted(GROUP) != made) {
            throw new Fault("pgbench has not submitted every draft it was given; its figure is worth nothing.");
        }
        expectedPerSecond = run.perSecond();
        return run;
    }

    private List<String> arguments() {
        return List.of(
                "--transactions=" + each,
                "--define=dari=" + made,
                "--define=jatah=" + each,
                "--define=urutan=0",
                "--file=" + script);
    }
}
