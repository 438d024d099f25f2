package id.asn.formation.kebutuhan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A quotient without any loss, in lowest terms. People are counted from it, and decimals are only ever shown: rounding
 * twice would turn 0.49999 into 0.5 and then into one.
 *
 * @param penyebut above zero
 */
public record HasilBagi(BigInteger pembilang, BigInteger penyebut) {
    /** Nothing at all. */
    public static final HasilBagi NOL = new HasilBagi(BigInteger.ZERO, BigInteger.ONE);

    /** Brings it to lowest terms. */
    public HasilBagi {
        BigInteger common = pembilang.gcd(penyebut);
        pembilang = pembilang.divide(common);
        penyebut = penyebut.divide(common);
    }

    /** Zero or more, divided by more than zero. */
    public static HasilBagi of(BigDecimal dividend, BigDecimal divisor) {
        int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
        return new HasilBagi(
                dividend.setScale(scale).unscaledValue(),
                divisor.setScale(scale).unscaledValue());
    }

    /** The sum of both. */
    public HasilBagi plus(HasilBagi other) {
        return new HasilBagi(
                pembilang.multiply(other.penyebut).add(other.pembilang.multiply(penyebut)),
                penyebut.multiply(other.penyebut));
    }

    /** Shared by so many, one or more. */
    public HasilBagi per(int many) {
        return new HasilBagi(pembilang, penyebut.multiply(BigInteger.valueOf(many)));
    }

    /** To be shown, halves up. */
    public BigDecimal desimal(int places) {
        return rounded(places, RoundingMode.HALF_UP);
    }

    /** In whole people. */
    public BigDecimal bulat(Pembulatan pembulatan) {
        return rounded(0, pembulatan.mode());
    }

    private BigDecimal rounded(int places, RoundingMode mode) {
        return new BigDecimal(pembilang).divide(new BigDecimal(penyebut), places, mode);
    }
}
