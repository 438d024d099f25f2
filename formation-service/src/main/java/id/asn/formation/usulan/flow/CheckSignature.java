package id.asn.formation.usulan.flow;

import id.asn.formation.usulan.KunciPpk;
import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.TandaTangan;
import id.asn.formation.usulan.TandaTanganDitolak;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.formation.usulan.store.KunciStore;
import id.asn.formation.usulan.store.VersiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Verifies the PPK's signature: a compact JWS without its payload (RFC 7515 appendix F), the payload being the SHA-256 of
 * what is signed as 64 ASCII letters, by ES256 or PS256 and the agency's registered key.
 */
@ApplicationScoped
public class CheckSignature {
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256);

    private final KunciStore keys;
    private final VersiStore versions;
    private final boolean mandatory;

    /**
     * Reads whether a submission without a signature is refused.
     *
     * @param mandatory config {@code asn.usulan.tanda-tangan-wajib}
     */
    public CheckSignature(
            KunciStore keys,
            VersiStore versions,
            @ConfigProperty(name = "asn.usulan.tanda-tangan-wajib") boolean mandatory) {
        this.keys = keys;
        this.versions = versions;
        this.mandatory = mandatory;
    }

    /**
     * The signature, found good; none where none was given and none is asked for.
     *
     * @param jws null when none was given
     * @throws TandaTanganDitolak saying what differs
     */
    public Optional<TandaTangan> check(Usulan usulan, Naskah naskah, String jws) {
        if (jws == null) {
            if (mandatory) {
                throw TandaTanganDitolak.missing();
            }
            return Optional.empty();
        }
        List<KunciPpk> known = keys.of(usulan.instansi());
        if (known.isEmpty()) {
            throw TandaTanganDitolak.withoutKey(usulan.instansi());
        }
        KunciPpk current = known.get(0);
        if (!verifies(jws, naskah.sha256(), current)) {
            throw refusal(usulan, naskah.sha256(), jws, known);
        }
        return Optional.of(new TandaTangan(jws, current.material().kid()));
    }

    private TandaTanganDitolak refusal(Usulan usulan, String now, String jws, List<KunciPpk> known) {
        KunciPpk current = known.get(0);
        String registered = current.material().kid();
        for (VersiUsulan earlier : versions.of(usulan.id())) {
            if (verifies(jws, earlier.sha256(), current)) {
                return TandaTanganDitolak.otherContent(earlier.sha256(), now);
            }
        }
        return known.stream()
                .skip(1)
                .filter(older -> verifies(jws, now, older))
                .findFirst()
                .map(older -> TandaTanganDitolak.otherKey(older.material().kid(), registered))
                .or(() -> named(jws)
                        .filter(kid -> !kid.equals(registered))
                        .map(kid -> TandaTanganDitolak.otherKey(kid, registered)))
                .orElseGet(() -> TandaTanganDitolak.noMatch(now, registered));
    }

    private static Optional<String> named(String jws) {
        return Optional.ofNullable(parse(jws, "").getKeyIdHeaderValue());
    }

    private static boolean verifies(String jws, String payload, KunciPpk key) {
        JsonWebSignature signature = parse(jws, payload);
        try {
            signature.setKey(
                    PublicJsonWebKey.Factory.newPublicJwk(key.material().jwk()).getPublicKey());
            return signature.verifySignature();
        } catch (JoseException otherKindOfKey) {
            return false;
        }
    }

    private static JsonWebSignature parse(String jws, String payload) {
        String[] parts = jws.split("\\.", -1);
        if (parts.length != 3 || !parts[1].isEmpty()) {
            throw TandaTanganDitolak.unreadable();
        }
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.US_ASCII));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ALGORITHMS);
        try {
            signature.setCompactSerialization(parts[0] + "." + encoded + "." + parts[2]);
            signature.getAlgorithm();
        } catch (JoseException unreadable) {
            throw TandaTanganDitolak.unreadable();
        }
        return signature;
    }
}
