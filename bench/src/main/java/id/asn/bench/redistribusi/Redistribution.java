package id.asn.bench.redistribusi;

import id.asn.launcher.Fault;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The proposal for a province of 5,000 units and 50 jabatan groups, reckoned in a JVM of 1 GB. Needs no house: what is
 * measured asks no database.
 */
public final class Redistribution {

    /** The word after {@code ./asn bench}. */
    public static final String NAME = "redistribusi";
    /** What is measured beside what, in one line. */
    public static final String SUBJECT = "a proposal for 5,000 units x 50 jabatan groups beside 30 s and 1 GB";

    /** As many as Kalimantan Tengah has. */
    private static final int KECAMATAN = 136;

    private static final String HEAD = """

            %s: %s
            In a new JVM of -Xmx1g, once and cold, on the %d cores of this machine.

             kecamatan     places      moves          unevenness   seconds       CPU  peak, MB
            """;
    private static final String LIMIT =
            "the limit                                              30.0         -      1024\n";

    private final PrintStream out;

    public Redistribution(PrintStream out) {
        this.out = out;
    }

    /** Prints what it took, and the limit below it. Where others use the machine too, the processor time says more. */
    public void run() {
        out.printf(Locale.ROOT, HEAD, NAME, SUBJECT, Runtime.getRuntime().availableProcessors());
        out.flush();
        reckon();
        out.print(LIMIT);
    }

    private static void reckon() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Reckoning.class.getName(),
                String.valueOf(KECAMATAN));
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) throw new Fault("The JVM of 1 GB ended with status " + status + ".");
        } catch (IOException e) {
            throw new Fault("The JVM of 1 GB did not start (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted while the JVM of 1 GB was reckoning.", e);
        }
    }
}
