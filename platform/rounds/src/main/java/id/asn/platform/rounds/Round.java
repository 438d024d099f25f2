package id.asn.platform.rounds;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A piece of work that comes round.
 *
 * @param name short name, for its thread and for the log
 * @param pause between the end of a round that found nothing more to do, or failed, and the next
 * @param step does the next bit; true when there may be more to do at once
 */
public record Round(String name, Duration pause, BooleanSupplier step) {

    /** Refuses to turn without a pause. */
    public Round {
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException(name + " needs a pause");
        }
    }

    /** Work done whole in each round. */
    public static Round every(Duration pause, String name, Runnable work) {
        return new Round(name, pause, () -> {
            work.run();
            return false;
        });
    }

    /** Work done bit by bit, without a pause as long as there is some. */
    public static Round whileAny(Duration pause, String name, BooleanSupplier next) {
        return new Round(name, pause, next);
    }

    /** In the place of work that this installation has not set up. */
    public static Round none(String name) {
        return new Round(name, Duration.ofDays(1), () -> false);
    }
}
