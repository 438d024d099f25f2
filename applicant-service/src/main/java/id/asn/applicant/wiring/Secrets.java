package id.asn.applicant.wiring;

import id.asn.applicant.pelamar.BrankasNik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the vault of the NIK from the service's secret. */
@ApplicationScoped
public class Secrets {

    /** The vault under {@code asn.rahasia.nik}, base64 of at least 32 bytes. */
    @Produces
    @Singleton
    BrankasNik brankas(@ConfigProperty(name = "asn.rahasia.nik") String secret) {
        return new BrankasNik(Base64.getDecoder().decode(secret));
    }
}
