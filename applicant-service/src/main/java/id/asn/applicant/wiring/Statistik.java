package id.asn.applicant.wiring;

import id.asn.applicant.statistik.Samaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the rule of small cells. */
@ApplicationScoped
public class Statistik {

    /** The least count that is told, {@code asn.statistik.sel-terkecil}. */
    @Produces
    @Singleton
    static Samaran samaran(@ConfigProperty(name = "asn.statistik.sel-terkecil", defaultValue = "5") long least) {
        return new Samaran(least);
    }
}
