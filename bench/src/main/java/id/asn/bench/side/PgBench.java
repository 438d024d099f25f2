package id.asn.bench.side;

import id.asn.bench.Database;
import id.asn.launcher.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** pgbench with prepared statements on one database. */
public record PgBench(Path program, Database database, int connections) {

    private static final int THREADS = 2;

    /**
     * Runs it to its end.
     *
     * @param arguments which scripts, how many transactions or seconds, which variables
     * @param patience seconds after which it is ended and the run is worth nothing
     */
    public Run run(List<String> arguments, int patience) {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
        // variables set for another server would change what is measured
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        environment.put("PGPASSWORD", database.password());
        try {
            return PgBenchOutput.parse(output(builder.start(), patience)).run();
        } catch (IOException e) {
            throw new Fault("pgbench does not run here (" + e.getMessage() + ").", e);
        }
    }

    /**
     * Runs it with the time of each transaction kept.
     *
     * @param folder of this run alone, where pgbench writes its logs
     */
    public Run runTimed(List<String> arguments, int patience, Path folder) {
        List<String> timed = new ArrayList<>(List.of("--log", "--log-prefix=" + folder.resolve("waktu")));
        timed.addAll(arguments);
        Run run = run(timed, patience);
        return new Run(run.perSecond(), run.meanMillis(), PgBenchLog.read(folder));
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-vacuum", "--protocol=prepared"));
        command.addAll(List.of("--client=" + connections, "--jobs=" + Math.min(THREADS, connections)));
        command.addAll(List.of("--host=127.0.0.1", "--port=" + database.port(), "--username=" + database.name()));
        command.addAll(arguments);
        command.add(database.name());
        return command;
    }

    private static String output(Process process, int patience) {
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process));
        try {
            String text = output.get(patience, TimeUnit.SECONDS);
            if (process.waitFor() == 0) return text;
            String last = text.lines()
                    .filter(line -> line.contains("error"))
                    .findFirst()
                    .orElse(text.strip());
            throw new Fault("pgbench gave up: " + last);
        } catch (TimeoutException e) {
            throw new Fault("pgbench did not end within " + patience + " seconds.", e);
        } catch (ExecutionException e) {
            throw new Fault("pgbench's output cannot be read (" + e.getCause() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("pgbench was interrupted.", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
