package id.asn.applicant.wiring;

import id.asn.applicant.kartu.AlamatKartu;
import id.asn.applicant.kartu.SegelKartu;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the seal of the cards and the address at which they are verified. */
@ApplicationScoped
public class Cards {

    /**
     * Verification under {@code asn.kartu.alamat}, sealed with {@code asn.rahasia.kartu}, base64 of at least 32 bytes; cards
     * sealed with {@code asn.rahasia.kartu-lama}, the secret before, are honoured where that is set.
     */
    @Produces
    @Singleton
    AlamatKartu address(
            @ConfigProperty(name = "asn.kartu.alamat") String base,
            @ConfigProperty(name = "asn.rahasia.kartu") String secret,
            @ConfigProperty(name = "asn.rahasia.kartu-lama") Optional<String> before) {
        List<byte[]> keys = Stream.concat(Stream.of(secret), before.stream())
                .map(Base64.getDecoder()::decode)
                .toList();
        return new AlamatKartu(base.replaceAll("/+$", ""), new SegelKartu(keys));
    }
}
