package id.asn.launcher.folder;

import id.asn.launcher.Ports;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the running launcher writes down so that {@code status} and {@code token} can find it: its pid and its ports. */
public record RunningHouse(long pid, String startToken, Ports ports) {

    private static final String FILE = "house.properties";

    /** Nothing when no launcher has written here, or the one that did is gone. */
    public static Optional<RunningHouse> in(DataFolder folder) {
        Path file = folder.run().resolve(FILE);
        if (!Files.exists(file)) return Optional.empty();
        Properties values = new Properties();
        try {
            values.load(new StringReader(Files.readString(file)));
            return Optional.of(parse(values)).filter(RunningHouse::alive);
        } catch (IOException | NumberFormatException e) {
            throw folder.damaged(FILE + " cannot be read", e);
        }
    }

    public void write(DataFolder folder) {
        StringBuilder text = new StringBuilder();
        text.append("pid=").append(pid).append('\n');
        text.append("start=").append(startToken).append('\n');
        ports.byVariable()
                .forEach((variable, port) ->
                        text.append(variable).append('=').append(port).append('\n'));
        try {
            PrivateFiles.write(folder.run().resolve(FILE), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void erase(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.run().resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static RunningHouse parse(Properties values) {
        Map<String, String> ports = new HashMap<>();
        values.stringPropertyNames().forEach(name -> ports.put(name, values.getProperty(name)));
        return new RunningHouse(
                Long.parseLong(values.getProperty("pid", "")), values.getProperty("start", ""), Ports.from(ports));
    }
}
