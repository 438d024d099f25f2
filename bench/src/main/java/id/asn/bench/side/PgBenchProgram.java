package id.asn.bench.side;

import id.asn.launcher.Fault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where pgbench is: on the PATH, or where Debian keeps it, the newest first. The embedded server has none. */
public final class PgBenchProgram {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private PgBenchProgram() {}

    /**
     * Finds it.
     *
     * @throws Fault when it is not there
     */
    public static Path find(Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (!folder.isBlank()) folders.add(Path.of(folder));
        }
        folders.addAll(debian());
        return folders.stream()
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new Fault("The limit is measured with pgbench, which is not on the PATH; install it"
                        + " (Debian: postgresql, or its postgresql-contrib) or put its folder on the PATH."));
    }

    private static List<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) return List.of();
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.sorted(Comparator.comparing(Path::toString).reversed())
                    .map(version -> version.resolve("bin"))
                    .toList();
        } catch (IOException e) {
            throw new Fault("The folder " + DEBIAN + " cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
