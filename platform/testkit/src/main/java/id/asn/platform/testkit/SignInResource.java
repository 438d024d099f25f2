package id.asn.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test the key its tokens are checked with. The key pair is made anew in each JVM and never leaves it;
 * {@link Tokens} signs with its other half. Declared beside {@link PostgresResource}.
 */
public final class SignInResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("asn.signin.public-key", TestKeys.publicKey(), "asn.signin.issuer", Tokens.ISSUER);
    }

    @Override
    public void stop() {}
}
