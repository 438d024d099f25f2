package id.asn.applicant.pelamar;

import id.asn.dukcapil.Perilaku;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The stand-in of the civil registry, one for all tests, each conversation held against the contract. */
public final class Dukcapil implements QuarkusTestResourceLifecycleManager {
    private static id.asn.dukcapil.Dukcapil registry;

    /** From now on it answers so about this NIK. */
    public static void about(String nik, Perilaku behaviour) {
        registry.about(nik, behaviour);
    }

    /** From now on it agrees about this NIK again. */
    public static void mended(String nik) {
        registry.mended(nik);
    }

    @Override
    public Map<String, String> start() {
        try {
            registry = id.asn.dukcapil.Dukcapil.start(0, PercakapanDukcapil::check);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        return Map.of("asn.dukcapil.url", registry.url());
    }

    @Override
    public void stop() {
        registry.close();
    }
}
