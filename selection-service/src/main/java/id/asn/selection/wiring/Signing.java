package id.asn.selection.wiring;

import id.asn.platform.signature.ServiceKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the key with which announced results are signed, of {@code asn.rahasia.hasil}: base64 of 32 bytes. It has no default. */
@ApplicationScoped
class Signing {

    @Produces
    @Singleton
    ServiceKey key(@ConfigProperty(name = "asn.rahasia.hasil") String secret) {
        return ServiceKey.of(Base64.getDecoder().decode(secret));
    }
}
