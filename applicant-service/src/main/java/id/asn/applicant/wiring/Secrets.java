package id.asn.applicant.wiring;

import id.asn.applicant.pelamar.Brankas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the vault of personal data from the service's secrets. */
@ApplicationScoped
public class Secrets {

    /**
     * The vault under {@code asn.rahasia.nik}, base64 of at least 32 bytes, that opens also what lies under
     * {@code asn.rahasia.nik-lama} where that is set: the secret before, while it is being changed.
     */
    @Produces
    @Singleton
    Brankas brankas(
            @ConfigProperty(name = "asn.rahasia.nik") String secret,
            @ConfigProperty(name = "asn.rahasia.nik-lama") Optional<String> other) {
        return new Brankas(decode(secret), other.map(Secrets::decode).orElse(null));
    }

    private static byte[] decode(String secret) {
        return Base64.getDecoder().decode(secret);
    }
}
