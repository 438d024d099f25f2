package id.asn.platform.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The root of the repository: the build names it in {@code asn.root}; an editor's run finds it by {@code contracts/}. */
final class Root {
    private Root() {}

    static Path of() {
        String given = System.getProperty("asn.root");
        if (given != null) return Path.of(given);
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("contracts"))) here = here.getParent();
        if (here == null) throw new IllegalStateException("No contracts/ above the working folder; set -Dasn.root");
        return here;
    }
}
