package id.asn.bench;

import id.asn.applicant.pelamar.Brankas;
import id.asn.bench.side.PgBench;
import id.asn.bench.side.PgBenchProgram;
import id.asn.launcher.Fault;
import id.asn.launcher.House;
import id.asn.launcher.HouseOptions;
import id.asn.launcher.Ports;
import id.asn.launcher.ServiceName;
import id.asn.launcher.folder.DataFolder;
import id.asn.launcher.folder.Secrets;
import id.asn.launcher.process.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A house of its own for one measure: free ports, a new folder that is gone afterwards, also after Ctrl-C. */
public final class TemporaryHouse implements AutoCloseable {

    /** What ./asn up spares a small machine, the second compiler, is what a measure is about. */
    private static final String PRODUCTION = "-Xmx512m -XX:+UseSerialGC";

    private static final String DATA = "data";
    private static final String ADMINISTRATOR = "postgres";

    private final Path folder;
    private final House house;
    private final Path pgbench;
    private final Consumer<String> progress;

    private TemporaryHouse(Path folder, House house, Path pgbench, Consumer<String> progress) {
        this.folder = folder;
        this.house = house;
        this.pgbench = pgbench;
        this.progress = progress;
    }

    /**
     * Starts the services of the project that {@code ASN_ROOT} names, the present folder by default.
     *
     * @throws Fault when it cannot, or when there is no pgbench to measure the limit with
     */
    static TemporaryHouse start(Map<String, String> environment, Consumer<String> progress) {
        return start(environment, "", progress);
    }

    /** The same, with further words for the services' machines. */
    static TemporaryHouse start(Map<String, String> environment, String jvm, Consumer<String> progress) {
        Path pgbench = PgBenchProgram.find(environment);
        Path root = Path.of(environment.getOrDefault("ASN_ROOT", "."));
        Path folder = make();
        try {
            System.setProperty(ServiceProcess.JVM, (PRODUCTION + " " + jvm).strip());
            House house = House.start(new HouseOptions(root, folder.resolve(DATA), Ports.free(), progress));
            TemporaryHouse temporary = new TemporaryHouse(folder, house, pgbench, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(temporary::clear, "bench-clear"));
            return temporary;
        } catch (RuntimeException e) {
            erase(folder);
            throw e;
        }
    }

    /** The house itself. */
    public House house() {
        return house;
    }

    /** The database of one service. */
    public Database database(ServiceName service) {
        return new Database(
                house.jdbcUrl(service), house.ports().postgres(), service.word(), house.databasePassword(service));
    }

    /** pgbench on the database of one service. */
    public PgBench pgbench(ServiceName service, Settings settings) {
        return new PgBench(pgbench, database(service), settings.connections());
    }

    /** The administrator of the whole server, in the database of one service. */
    public Connection administrator(ServiceName service) {
        String password = secrets().databasePassword(ADMINISTRATOR);
        return new Database(house.jdbcUrl(service), house.ports().postgres(), ADMINISTRATOR, password).connect();
    }

    /** What the server has written since it started. */
    public Path serverLog() {
        return data().log().resolve("postgresql.log");
    }

    /** The process of the server, of which each connection's is a child. */
    long postgresPid() {
        try {
            return Long.parseLong(Files.readAllLines(data().cluster().resolve("postmaster.pid"))
                    .get(0)
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The vault of the applicant service: who is made by SQL is sealed as if registered through the API. */
    public Brankas vault() {
        return new Brankas(Base64.getDecoder().decode(secrets().nikMaster()));
    }

    private Secrets secrets() {
        return data().secrets();
    }

    private DataFolder data() {
        return DataFolder.existing(folder.resolve(DATA));
    }

    /** Says what is being done. */
    public void tell(String line) {
        progress.accept(line);
    }

    /** A new empty folder beside the data. */
    public Path folder(String name) {
        try {
            return Files.createTempDirectory(folder, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the data, for pgbench. */
    public Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        house.close();
        erase(folder);
    }

    /** At Ctrl-C the house stops itself: this waits for it, then clears its folder away. */
    private void clear() {
        house.stop();
        erase(folder);
    }

    private static Path make() {
        try {
            return Files.createTempDirectory("asn-bench-");
        } catch (IOException e) {
            throw new Fault("No temporary folder can be made (" + e.getMessage() + ").", e);
        }
    }

    private static synchronized void erase(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new Fault("The temporary folder " + folder + " could not be removed (" + e.getMessage() + ").", e);
        }
    }
}
