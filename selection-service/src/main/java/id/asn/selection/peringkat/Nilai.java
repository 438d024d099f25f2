package id.asn.selection.peringkat;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score on the scale of 0 to 100 with exactly three decimals. Whoever makes one rounds here and nowhere else: half up,
 * once for each stage that the rule names.
 *
 * @param angka the number, always of scale 3
 */
public record Nilai(BigDecimal angka) implements Comparable<Nilai> {
    private static final int DESIMAL = 3;

    /** Refuses a number that would still have to be rounded. */
    public Nilai {
        angka = angka.setScale(DESIMAL, RoundingMode.UNNECESSARY);
    }

    /** The number rounded half up to three decimals. */
    public static Nilai bulat(BigDecimal angka) {
        return new Nilai(angka.setScale(DESIMAL, RoundingMode.HALF_UP));
    }

    /** A quotient rounded half up to three decimals in one step. */
    public static Nilai bagi(int pembilang, BigDecimal pembagi) {
        return new Nilai(BigDecimal.valueOf(pembilang).divide(pembagi, DESIMAL, RoundingMode.HALF_UP));
    }

    /** This score weighted, rounded half up to three decimals. */
    public Nilai berbobot(BigDecimal bobot) {
        return bulat(angka.multiply(bobot));
    }

    /** The exact sum: nothing is left to round. */
    public Nilai tambah(Nilai lain) {
        return new Nilai(angka.add(lain.angka));
    }

    @Override
    public int compareTo(Nilai lain) {
        return angka.compareTo(lain.angka);
    }

    @Override
    public String toString() {
        return angka.toPlainString();
    }
}
