package id.asn.selection.hasil.api;

import id.asn.platform.http.Precondition;
import id.asn.platform.identity.SignedIn;
import id.asn.selection.hasil.Hasil.Pelaku;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;

/** Who acts, when, and on which version they believe to act. */
@RequestScoped
class Perbuatan {
    private final SignedIn signedIn;
    private final Clock clock;
    private final Precondition precondition;

    Perbuatan(SignedIn signedIn, Clock clock, Precondition precondition) {
        this.signedIn = signedIn;
        this.clock = clock;
        this.precondition = precondition;
    }

    Pelaku pelaku() {
        return new Pelaku(signedIn.actor(), clock.instant());
    }

    void honour(long versi) {
        precondition.honour(versi);
    }
}
