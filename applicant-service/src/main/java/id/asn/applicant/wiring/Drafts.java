package id.asn.applicant.wiring;

import id.asn.applicant.lamaran.BatasDraf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the bound of what one person keeps in hand. */
@ApplicationScoped
public class Drafts {

    /** {@code asn.lamaran.draf-terbanyak} of one year, and {@code asn.lamaran.perubahan-terbanyak} of one draft. */
    @Produces
    @Singleton
    BatasDraf batas(
            @ConfigProperty(name = "asn.lamaran.draf-terbanyak", defaultValue = "20") int draf,
            @ConfigProperty(name = "asn.lamaran.perubahan-terbanyak", defaultValue = "100") int perubahan) {
        return new BatasDraf(draf, perubahan);
    }
}
