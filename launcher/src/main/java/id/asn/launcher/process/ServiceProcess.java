package id.asn.launcher.process;

import id.asn.launcher.Fault;
import id.asn.launcher.process.HealthProbe.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One service as a child process: small heap, its output in its own log, its pid written down. */
public final class ServiceProcess {
    /** The system property that gives the services other words for their Java than {@value #SMALL}. */
    public static final String JVM = "asn.services.jvm";

    private static final String SMALL = "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final long PAUSE_MILLIS = 50;
    private static final long GRACE_SECONDS = 15;

    private final ServiceLaunch launch;
    private final HealthProbe probe;
    private final PidFile pidFile;
    private final Process process;

    private ServiceProcess(ServiceLaunch launch, HealthProbe probe, PidFile pidFile, Process process) {
        this.launch = launch;
        this.probe = probe;
        this.pidFile = pidFile;
        this.process = process;
    }

    /** Ends the child that an earlier launcher left behind, if there is one. */
    public static void endLeftover(Path run, String module) {
        pidFile(run, module).endLeftover();
    }

    /** Starts the child and returns at once. */
    public static ServiceProcess start(ServiceLaunch launch, HealthProbe probe) {
        Path log = log(launch);
        try {
            keepOneOldLog(log);
            ProcessBuilder builder = new ProcessBuilder(command(launch));
            builder.directory(launch.jar().getParent().toFile());
            // a Keycloak named in the user's own environment is not the sign-in of this house
            builder.environment().keySet().removeIf(name -> name.startsWith("ASN_SIGNIN_"));
            builder.environment().putAll(launch.environment());
            builder.redirectErrorStream(true);
            builder.redirectOutput(log.toFile());
            Process process = builder.start();
            PidFile pidFile = pidFile(launch.run(), launch.service().module());
            pidFile.write(process);
            return new ServiceProcess(launch, probe, pidFile, process);
        } catch (IOException e) {
            throw new Fault(launch.service().module() + " could not be started (" + e.getMessage() + ").", e);
        }
    }

    /**
     * Waits until it is ready.
     *
     * @throws Fault when it ends, when somebody else answers in its place, or when the patience is over
     */
    public void awaitReady(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        Health health = Health.SILENT;
        while (Instant.now().isBefore(deadline)) {
            if (!process.isAlive()) throw ended();
            health = probe.ask(launch.port(), launch.startToken());
            if (health == Health.READY) return;
            pause();
        }
        String name = launch.service().module();
        throw new Fault(
                health == Health.STRANGER
                        ? "Another program answers on port " + launch.port() + " in place of " + name
                                + "; stop it, or set ASN_PORT_" + launch.service() + " to a free port."
                        : name + " was not ready after " + patience.toSeconds() + " seconds; its log is " + log(launch)
                                + ".");
    }

    /** Completed when the process is gone, whoever ended it. */
    public CompletableFuture<ServiceProcess> end() {
        return process.onExit().thenApply(gone -> this);
    }

    /** The sentence for a child that ended by itself. */
    public Fault ended() {
        return new Fault(launch.service().module() + " ended by itself with code " + process.exitValue() + " ("
                + LogTail.complaint(log(launch)) + "); its log is " + log(launch) + ".");
    }

    public ServiceLaunch launch() {
        return launch;
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to finish what it is doing and go; does not wait. */
    public void askToStop() {
        process.destroy();
    }

    /** Waits until it is gone, and loses patience after fifteen seconds. */
    public void awaitEnd() {
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        pidFile.erase();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        pidFile.erase();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("The start was interrupted.", e);
        }
    }

    private static List<String> command(ServiceLaunch launch) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(System.getProperty(JVM, SMALL).split(" ")));
        command.addAll(List.of(
                "-Dasn.service=" + launch.service().module(),
                "-jar",
                launch.jar().toString()));
        return command;
    }

    private static Path log(ServiceLaunch launch) {
        return launch.log().resolve(launch.service().module() + ".log");
    }

    private static void keepOneOldLog(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static PidFile pidFile(Path run, String module) {
        return new PidFile(run.resolve(module + ".pid"));
    }
}
