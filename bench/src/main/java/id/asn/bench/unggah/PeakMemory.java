package id.asn.bench.unggah;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The most memory that a process has had resident, as Linux counts it. */
record PeakMemory(long pid) {

    /** From now on. */
    void forget() {
        try {
            Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
        } catch (IOException notLinux) {
            // then the peak is that of the process's whole life, or not known at all
        }
    }

    String text() {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
            return lines.stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip() + " resident at most")
                    .findFirst()
                    .orElse("not known");
        } catch (IOException notLinux) {
            return "not known on this system";
        }
    }
}
