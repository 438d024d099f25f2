package id.asn.formation.wiring;

import id.asn.formation.langkah.Act;
import id.asn.platform.identity.SignedIn;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Whoever asks for an act gets the caller of the present request, acting now. */
public final class PresentAct {

    PresentAct() {}

    @Produces
    @Dependent
    static Act act(SignedIn signedIn, Clock clock) {
        return Act.by(signedIn.actor(), clock.instant());
    }
}
