package id.asn.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a start needs to know: where the built project lies, where the data is kept, which ports, and who is told about
 * the progress (one line a step).
 */
public record HouseOptions(Path root, Path data, Ports ports, Consumer<String> progress) {

    /** A quiet house on free ports in the given folder; the project is found by the system property {@code asn.root}. */
    public static HouseOptions in(Path data) {
        return new HouseOptions(Path.of(System.getProperty("asn.root", ".")), data, Ports.free(), line -> {});
    }

    /**
     * What the shell command uses: {@code ASN_ROOT} the project, {@code ASN_DATA} the data folder ({@code .data} in the
     * project by default), {@code ASN_PORT_...} the ports.
     */
    public static HouseOptions from(Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("ASN_ROOT", "."));
        String data = environment.getOrDefault("ASN_DATA", "");
        Path folder = data.isBlank() ? root.resolve(".data") : Path.of(data);
        return new HouseOptions(root, folder, Ports.from(environment), line -> {});
    }

    public HouseOptions {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public HouseOptions on(Ports other) {
        return new HouseOptions(root, data, other, progress);
    }

    public HouseOptions telling(Consumer<String> listener) {
        return new HouseOptions(root, data, ports, listener);
    }
}
