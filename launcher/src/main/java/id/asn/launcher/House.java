package id.asn.launcher;

import id.asn.dukcapil.Dukcapil;
import id.asn.dukcapil.Saksi;
import id.asn.launcher.folder.DataFolder;
import id.asn.launcher.folder.FolderLock;
import id.asn.launcher.folder.RunningHouse;
import id.asn.launcher.folder.Secrets;
import id.asn.launcher.postgres.PostgresServer;
import id.asn.launcher.process.HealthProbe;
import id.asn.launcher.process.ServiceProcess;
import id.asn.launcher.signin.ClientRegister;
import id.asn.launcher.signin.Role;
import id.asn.launcher.signin.TokenEndpoint;
import id.asn.launcher.signin.TokenMint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The three services on one machine, with their PostgreSQL, their sign-in and a stand-in of the civil registry. Started on a data folder, which keeps
 * everything for the next start; stopped children first, then the server. Also stopped when the process that started it
 * ends in any way but a kill -9; what that leaves behind, the next start on the same folder clears away.
 */
public final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final FolderLock lock;
    private final Secrets secrets;
    private final Surroundings surroundings;
    private final PostgresServer postgres;
    private final TokenMint mint;
    private final HealthProbe probe = new HealthProbe();
    private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);
    private final Thread hook = new Thread(this::stopAloud, "house-stop");
    private TokenEndpoint tokens;
    private Dukcapil registry;
    private boolean stopped;

    private House(HouseOptions options, DataFolder folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.secrets = folder.secrets();
        for (ServiceName service : ServiceName.values()) {
            ServiceProcess.endLeftover(folder.run(), service.module());
        }
        this.postgres = PostgresServer.of(folder, secrets);
        this.surroundings = new Surroundings(
                options,
                folder,
                secrets,
                options.ports().settled(),
                UUID.randomUUID().toString());
        this.mint = new TokenMint(secrets.signInKey(), Clock.systemUTC());
    }

    /**
     * Starts everything and returns when all three services are ready.
     *
     * @throws Fault in one plain sentence, when it cannot; nothing is left running then
     */
    public static House start(HouseOptions options) {
        DataFolder folder = DataFolder.open(options.data());
        FolderLock lock = FolderLock.take(folder);
        House house;
        try {
            house = new House(options, folder, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(house.hook);
        try {
            house.startAll();
            return house;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    public URI url(ServiceName service) {
        return URI.create("http://127.0.0.1:" + ports().of(service));
    }

    public Ports ports() {
        return surroundings.ports();
    }

    /**
     * A person's token, valid for an hour.
     *
     * @param role the claim: "bkn", "bkpsdm", ...
     * @param instansi the agency's code, or null for a role without one
     */
    public String token(String role, String instansi, String person) {
        return mint.forPerson(Role.of(role), instansi, person);
    }

    /** The address of one service's database; its login is the same word, its password {@link #databasePassword}. */
    public String jdbcUrl(ServiceName service) {
        return postgres.jdbcUrl(service.word());
    }

    public String databasePassword(ServiceName service) {
        return secrets.databasePassword(service.word());
    }

    /** What stands in for the civil registry, to be told how to answer. */
    public Dukcapil registry() {
        return registry;
    }

    public long pid(ServiceName service) {
        return services.get(service).pid();
    }

    /** Completed when a service ends that was not told to. */
    public CompletableFuture<ServiceProcess> firstEnd() {
        CompletableFuture<?>[] ends =
                services.values().stream().map(ServiceProcess::end).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.anyOf(ends).thenApply(ServiceProcess.class::cast);
    }

    /** Stops one service, if it runs, and starts it again on its port; returns when it is ready. */
    public void restart(ServiceName service) {
        ServiceProcess old = services.get(service);
        old.askToStop();
        old.awaitEnd();
        launch(service);
        services.get(service).awaitReady(PATIENCE);
    }

    /** Ends one service at once, as a power cut would. Its neighbours go on; {@link #restart} brings it back. */
    public void kill(ServiceName service) {
        services.get(service).kill();
    }

    /**
     * Starts one more instance of a service on the same database, beside the one that this house watches; returns when it is
     * ready. Who asked for it ends it.
     *
     * @param own an existing folder for its pid and its log
     * @param besides variables that it reads beside those of its sisters
     */
    public ServiceProcess another(ServiceName service, int port, Path own, Map<String, String> besides) {
        ServiceProcess instance = ServiceProcess.start(surroundings.another(service, port, own, besides), probe);
        instance.awaitReady(PATIENCE);
        return instance;
    }

    /** Ends PostgreSQL at once (kill -9), and starts it again on what it had written down. */
    public void crashDatabase() {
        postgres.kill();
        postgres.start(ports().postgres());
    }

    /** Stops the services, then what stands beside them and PostgreSQL; the data stays. A second call does nothing. */
    public synchronized void stop() {
        if (stopped) return;
        stopped = true;
        services.values().forEach(ServiceProcess::askToStop);
        services.values().forEach(ServiceProcess::awaitEnd);
        if (tokens != null) tokens.close();
        if (registry != null) registry.close();
        postgres.close();
        RunningHouse.erase(folder);
        lock.close();
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    @Override
    public void close() {
        stop();
        if (Thread.currentThread() != hook) removeHook();
    }

    private void stopAloud() {
        surroundings.options().progress().accept("Stopping.");
        stop();
        surroundings.options().progress().accept("Stopped.");
    }

    private void startAll() {
        Steps steps = new Steps(surroundings.options().progress());
        steps.step("PostgreSQL", () -> postgres.start(ports().postgres()));
        openTokenEndpoint();
        openRegistry();
        new RunningHouse(ProcessHandle.current().pid(), surroundings.startToken(), ports()).write(folder);
        for (ServiceName service : ServiceName.values()) launch(service);
        services.forEach((service, process) -> steps.step(service.module(), () -> process.awaitReady(PATIENCE)));
    }

    private void launch(ServiceName service) {
        services.put(service, ServiceProcess.start(surroundings.launch(service), probe));
    }

    private void openTokenEndpoint() {
        ClientRegister clients = new ClientRegister(Map.of(
                ServiceName.APPLICANT.client(), secrets.clientSecret(ServiceName.APPLICANT),
                ServiceName.SELECTION.client(), secrets.clientSecret(ServiceName.SELECTION)));
        try {
            tokens = TokenEndpoint.start(ports().token(), clients, mint);
        } catch (IOException e) {
            throw new Fault(
                    "The token endpoint cannot listen on port " + ports().token()
                            + "; set ASN_PORT_TOKEN to a free port.",
                    e);
        }
    }

    private void openRegistry() {
        try {
            registry = Dukcapil.start(ports().dukcapil(), Saksi.TIDAK_ADA);
        } catch (IOException e) {
            throw new Fault(
                    "The stand-in of the civil registry cannot listen on port " + ports().dukcapil()
                            + "; set ASN_PORT_DUKCAPIL to a free port.",
                    e);
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the machine is already going down, and the hook has seen that all is stopped
            return;
        }
    }
}
