package id.asn.platform.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small contract of {@code src/test/resources}, and copies of it with one thing changed. */
final class PlantedContract {
    private static final Path FILE = Path.of("src/test/resources/contracts/planted/v1/openapi.yaml");

    private PlantedContract() {}

    static Contract sound() {
        return Contract.at(FILE);
    }

    /** The contract under another name, so that what one test notes is not seen by the next. */
    static Contract named(Path folder, String name) throws IOException {
        return write(folder, name, text());
    }

    static Contract named(Path folder, String name, String from, String to) throws IOException {
        return write(folder, name, changed(from, to));
    }

    static Contract with(Path folder, String from, String to) throws IOException {
        return write(folder, "changed", changed(from, to));
    }

    static String text() throws IOException {
        return Files.readString(FILE);
    }

    static String changed(String from, String to) throws IOException {
        if (!text().contains(from)) throw new IllegalArgumentException("not in the contract: " + from);
        return text().replace(from, to);
    }

    private static Contract write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve("contracts/" + name + "/v1/openapi.yaml");
        Files.createDirectories(file.getParent());
        return Contract.at(Files.writeString(file, text));
    }
}
