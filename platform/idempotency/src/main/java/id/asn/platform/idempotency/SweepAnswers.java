package id.asn.platform.idempotency;

import id.asn.platform.rounds.Round;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** Clears away the answers that nobody can be given any more, bit by bit beside the requests. */
@Dependent
class SweepAnswers {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 500;

    @Produces
    Round sweep(Answers answers) {
        return Round.whileAny(PAUSE, "idempotensi", () -> answers.sweep(MOST) == MOST);
    }
}
