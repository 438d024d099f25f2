package id.asn.formation.pemerataan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one measure of unevenness: the share of the people who stand where, at an even spread, somebody else's share would
 * end (Hoover's index, need as the yardstick). With n the need and s the staff of place i in rumpun r, and N and S their
 * sums over the rumpun,
 *
 * <pre>{@code H = sum over r, i of max(0, s - n * S / N)  /  sum over r of S}</pre>
 *
 * <p>0 when in every rumpun all places are equally full, whether that is scarcely or amply; at most 1, when all stand where
 * nothing is needed. It does not change when all staff or all need grow by one factor, so an agency can compare its years;
 * it falls when a person moves from a place above the mean to one below it, unless both end beyond the mean; and a proposal
 * never raises it. A rumpun that nowhere has any need has no even spread and is left out.
 *
 * @param orang persons in the numerator, unrounded
 * @param bezetting persons in the denominator
 */
public record Ketimpangan(BigDecimal orang, long bezetting) {
    private static final int PLACES = 4;

    /** Of all these places, each rumpun for itself. */
    public static Ketimpangan of(Collection<Tempat> places) {
        SortedMap<String, Ukuran> sums = new TreeMap<>();
        places.stream()
                .collect(Collectors.groupingBy(Tempat::rumpun))
                .forEach((rumpun, of) -> sums.put(rumpun, Ukuran.of(of)));
        SortedMap<String, BigDecimal> beyond = new TreeMap<>();
        for (Tempat place : places) {
            beyond.merge(place.rumpun(), beyond(place, sums.get(place.rumpun())), BigDecimal::add);
        }
        BigDecimal people = BigDecimal.ZERO;
        long present = 0;
        for (var sum : sums.entrySet()) {
            if (sum.getValue().kebutuhan() > 0) {
                BigDecimal need = BigDecimal.valueOf(sum.getValue().kebutuhan());
                people = people.add(beyond.get(sum.getKey()).divide(need, MathContext.DECIMAL128));
                present += sum.getValue().bezetting();
            }
        }
        return new Ketimpangan(people, present);
    }

    /** Persons beyond the even spread, times the need of the whole rumpun, so that it is a whole number. */
    private static BigDecimal beyond(Tempat place, Ukuran all) {
        return BigDecimal.valueOf(place.bezetting())
                .multiply(BigDecimal.valueOf(all.kebutuhan()))
                .subtract(BigDecimal.valueOf(place.kebutuhan()).multiply(BigDecimal.valueOf(all.bezetting())))
                .max(BigDecimal.ZERO);
    }

    /** From 0 (even) to 1, four decimals; 0 where there is nobody. */
    public BigDecimal indeks() {
        return bezetting == 0
                ? BigDecimal.ZERO.setScale(PLACES)
                : orang.divide(BigDecimal.valueOf(bezetting), PLACES, RoundingMode.HALF_UP);
    }
}
