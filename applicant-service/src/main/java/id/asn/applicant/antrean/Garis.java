package id.asn.applicant.antrean;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The line: rates in the order in which they hold. Where it stands follows from them and the time gone by, so nobody
 * needs to move it, and every instance sees it alike.
 */
public record Garis(List<Laju> laju) {

    /** Takes over an immutable copy. */
    public Garis {
        laju = List.copyOf(laju);
    }

    /** The last position let in at that instant; 0 before the first rate holds. */
    public long reached(Instant at) {
        return at(at).map(rate -> rate.reached(at)).orElse(0L);
    }

    /** The rate that holds at that instant; empty before the first. */
    public Optional<Laju> at(Instant instant) {
        return laju.stream().filter(rate -> !rate.sejak().isAfter(instant)).reduce((earlier, later) -> later);
    }

    /** When the position is let in, as far as the rates set by now tell; empty when the line halts before it. */
    public Optional<Instant> turn(long position) {
        for (int i = 0; i < laju.size(); i++) {
            Optional<Instant> turn = laju.get(i).turn(position);
            boolean last = i == laju.size() - 1;
            if (last || turn.isPresent() && !turn.get().isAfter(laju.get(i + 1).sejak())) {
                return turn;
            }
        }
        return Optional.empty();
    }
}
