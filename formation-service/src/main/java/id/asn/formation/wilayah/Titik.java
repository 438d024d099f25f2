package id.asn.formation.wilayah;

import java.math.BigDecimal;

/**
 * A point that stands for a wilayah, usually its office.
 *
 * @param lintang degrees north of the equator
 * @param bujur degrees east of Greenwich
 */
public record Titik(BigDecimal lintang, BigDecimal bujur) {
    private static final double MEAN_RADIUS_METERS = 6_371_008.8;

    /** Great-circle distance in whole metres (haversine); the same on every machine, and the same both ways. */
    public int meters(Titik other) {
        double phi = radians(lintang);
        double phiOther = radians(other.lintang);
        double north = half(phiOther - phi);
        double east = half(radians(other.bujur) - radians(bujur));
        double chord = north + StrictMath.cos(phi) * StrictMath.cos(phiOther) * east;
        return (int) StrictMath.rint(2 * MEAN_RADIUS_METERS * StrictMath.asin(StrictMath.sqrt(Math.min(1, chord))));
    }

    private static double radians(BigDecimal degrees) {
        return StrictMath.toRadians(degrees.doubleValue());
    }

    /** Haversine of an angle. */
    private static double half(double angle) {
        double sine = StrictMath.sin(angle / 2);
        return sine * sine;
    }
}
