package id.asn.formation.pemerataan;

import java.util.Comparator;

/**
 * One more person at a place that is short. Their order is the order of levelling: the emptiest place first; of places
 * equally empty the one with the smaller need, because one person raises it further; then by rumpun and unit code.
 *
 * <p>Each further person at a place stands later in the order than the one before. So the first n of the order level best:
 * no other n persons leave a sorted list of ratios that is greater at the first difference (leximin).
 *
 * @param terisi who is there before this person comes; less than the place's need
 */
public record Kursi(Tempat tempat, int terisi) implements Comparable<Kursi> {
    private static final Comparator<Kursi> BY_LEVEL = Comparator.comparing(Kursi::sebelum)
            .thenComparing(kursi -> kursi.tempat().kebutuhan());
    private static final Comparator<Kursi> ORDER = BY_LEVEL.thenComparing(Kursi::tempat);

    /** How full the place is before. */
    public Rasio sebelum() {
        return new Rasio(terisi, tempat.kebutuhan());
    }

    /** How full it is then. */
    public Rasio sesudah() {
        return new Rasio(terisi + 1L, tempat.kebutuhan());
    }

    /** Whether levelling cannot tell them apart, so that distance may. */
    boolean equallyUrgent(Kursi other) {
        return BY_LEVEL.compare(this, other) == 0;
    }

    @Override
    public int compareTo(Kursi other) {
        return ORDER.compare(this, other);
    }
}
