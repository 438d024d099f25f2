package id.asn.platform.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token acts either for one agency or for the whole country. One that carries offices of both kinds keeps those of the
 * kind that its agency claim says, so that nobody who sees the whole country writes in the name of an agency not theirs.
 */
@ApplicationScoped
class OneOffice implements SecurityIdentityAugmentor {
    private static final Set<String> OF_AN_AGENCY = Set.of("opd", "bkpsdm", "ppk", "panitia", "pansel");
    private static final Set<String> OF_THE_COUNTRY =
            Set.of("bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(kept(identity));
    }

    private static SecurityIdentity kept(SecurityIdentity identity) {
        Set<String> lost = lost(identity);
        if (lost.isEmpty()) {
            return identity;
        }
        Set<String> roles = new HashSet<>(identity.getRoles());
        roles.removeAll(lost);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(roles)
                .build();
    }

    private static Set<String> lost(SecurityIdentity identity) {
        boolean both = identity.getRoles().stream().anyMatch(OF_AN_AGENCY::contains)
                && identity.getRoles().stream().anyMatch(OF_THE_COUNTRY::contains);
        if (!both || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        return token.containsClaim("instansi") ? OF_THE_COUNTRY : OF_AN_AGENCY;
    }
}
