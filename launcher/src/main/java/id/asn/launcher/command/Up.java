package id.asn.launcher.command;

import id.asn.launcher.Fault;
import id.asn.launcher.House;
import id.asn.launcher.HouseOptions;
import id.asn.launcher.ServiceName;
import id.asn.launcher.sample.SampleCycle;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** {@code ./asn up}: starts the house, says how to use it, and waits until it is stopped. */
public final class Up {

    private static final long A_MOMENT_MILLIS = 500;

    private static final String TOKENS = """

            A token, valid for one hour (peran: bkn, panrb, menkeu, kemendagri, panselnas, auditor, pelamar):
              ./asn token bkn
            for an agency (peran: opd, bkpsdm, ppk, panitia, pansel):
              ./asn token bkpsdm --instansi 6273 --orang sari
            and with it:
              curl -H "Authorization: Bearer $(./asn token bkn)" %s/v1/usulan

            Stop with Ctrl-C.
            """;

    private final HouseOptions options;
    private final PrintStream out;

    public Up(HouseOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public int run(List<String> words) {
        if (!words.isEmpty()) throw new Fault("./asn up takes no further words.");
        out.println("Starting on the data folder " + options.data());
        House house = House.start(options.telling(out::println));
        play(house);
        welcome(house);
        house.firstEnd().thenAccept(service -> report(house, service.ended())).join();
        house.close();
        return 1;
    }

    /** The sample cycle, once: into an empty database only. */
    private void play(House house) {
        SampleCycle sample = new SampleCycle(house, out::println);
        if (sample.isWanted()) {
            out.println("The database is empty; playing the sample cycle into it.");
            try {
                sample.play();
            } catch (RuntimeException e) {
                throw new Fault("The sample cycle could not be played: " + e.getMessage(), e);
            }
        }
    }

    private void welcome(House house) {
        out.println();
        for (ServiceName service : ServiceName.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-18s  %s  Swagger UI %s/q/swagger-ui%n",
                    service.module(),
                    house.url(service),
                    house.url(service));
        }
        out.printf(Locale.ROOT, TOKENS, house.url(ServiceName.FORMATION));
    }

    /** Ctrl-C reaches the children too: only an end that nobody asked for is worth a sentence. */
    private static void report(House house, Fault fault) {
        try {
            Thread.sleep(A_MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!house.isStopped()) System.err.println("asn: " + fault.getMessage());
    }
}
