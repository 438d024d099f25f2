package id.asn.formation.usulan.flow;

import id.asn.formation.usulan.KunciPpk;
import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.TandaTangan;
import id.asn.formation.usulan.TandaTanganDitolak;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.formation.usulan.store.KunciStore;
import id.asn.formation.usulan.store.VersiStore;
import id.asn.platform.signature.DetachedJws;
import id.asn.platform.signature.UnreadableJws;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Verifies the PPK's signature: a compact JWS without its payload (RFC 7515 appendix F), the payload being the SHA-256 of
 * what is signed as 64 ASCII letters, by ES256 or PS256 and the agency's registered key.
 */
@ApplicationScoped
public class CheckSignature {
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
        DetachedJws signature = parse(jws);
        if (!signature.verifies(naskah.sha256(), current.material().jwk())) {
            throw refusal(usulan, naskah.sha256(), signature, known);
        }
        return Optional.of(new TandaTangan(jws, current.material().kid()));
    }

    private TandaTanganDitolak refusal(Usulan usulan, String now, DetachedJws signature, List<KunciPpk> known) {
        KunciPpk current = known.get(0);
        String registered = current.material().kid();
        for (VersiUsulan earlier : versions.of(usulan.id())) {
            if (signature.verifies(earlier.sha256(), current.material().jwk())) {
                return TandaTanganDitolak.otherContent(earlier.sha256(), now);
            }
        }
        return known.stream()
                .skip(1)
                .filter(older -> signature.verifies(now, older.material().jwk()))
                .findFirst()
                .map(older -> TandaTanganDitolak.otherKey(older.material().kid(), registered))
                .or(() -> signature
                        .kid()
                        .filter(kid -> !kid.equals(registered))
                        .map(kid -> TandaTanganDitolak.otherKey(kid, registered)))
                .orElseGet(() -> TandaTanganDitolak.noMatch(now, registered));
    }

    private static DetachedJws parse(String jws) {
        try {
            return DetachedJws.parse(jws);
        } catch (UnreadableJws unreadable) {
            throw TandaTanganDitolak.unreadable();
        }
    }
}
