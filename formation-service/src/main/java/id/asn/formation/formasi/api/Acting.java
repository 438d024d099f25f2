package id.asn.formation.formasi.api;

import id.asn.formation.langkah.Act;
import id.asn.platform.identity.Actor;
import id.asn.platform.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The caller of the present request, about to act. */
@ApplicationScoped
class Acting {
    private final SignedIn signedIn;
    private final Clock clock;

    Acting(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Actor actor() {
        return signedIn.actor();
    }

    Act now() {
        return Act.by(signedIn.actor(), clock.instant());
    }
}
