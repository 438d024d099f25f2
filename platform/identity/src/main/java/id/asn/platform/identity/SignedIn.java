package id.asn.platform.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the present request, read from its verified token. */
@RequestScoped
public class SignedIn {
    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The actor; on public operations without a token a nameless actor without roles. */
    public Actor actor() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Actor("", "", identity.getRoles(), null);
        }
        String subject = token.getSubject();
        String client = Optional.<String>ofNullable(token.getClaim(Claims.azp)).orElse(subject);
        return new Actor(subject, client, identity.getRoles(), token.getClaim("instansi"), token.getClaim("unit"));
    }

    /** The agency of the token; refuses a token that names none. */
    public String instansi() {
        String instansi = actor().instansi();
        if (instansi == null) {
            throw new TanpaInstansi();
        }
        return instansi;
    }

    /** True when a verified token came with the request. */
    public boolean known() {
        return !identity.isAnonymous() && identity.getCredential(AccessTokenCredential.class) != null;
    }
}
