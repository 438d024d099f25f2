package id.asn.launcher.postgres;

import id.asn.launcher.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs PostgreSQL's programs. They refuse to run as root; root therefore runs them in a user namespace of its own
 * ({@code unshare -U}), where it is nobody in particular.
 */
final class PostgresPrograms {

    private final PostgresBinaries binaries;
    private final Path log;
    private final boolean root = "root".equals(System.getProperty("user.name"));

    PostgresPrograms(PostgresBinaries binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
    }

    /** Runs one program to its end, its output added to the log, and answers its exit code. */
    int run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (root && !windows()) command.addAll(List.of("unshare", "-U"));
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // PostgreSQL's own variables, set for another server, would lead these programs astray
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new Fault("PostgreSQL's " + program + " does not run here (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("PostgreSQL's " + program + " was interrupted.", e);
        }
    }

    /** What the log says went wrong: its last line of weight, or its last line. */
    String complaint() {
        try {
            String last = "";
            String weighty = "";
            for (String line : Files.readAllLines(log)) {
                if (line.isBlank()) continue;
                last = line;
                if (line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:")) weighty = line;
            }
            return (weighty.isEmpty() ? last : weighty).replaceFirst("^.*?(FATAL|PANIC|error):\\s+", "");
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
