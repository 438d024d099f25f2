package id.asn.formation.penetapan;

import java.math.BigInteger;

/** An exact fraction in lowest terms, 0 or more. */
public record Pecahan(BigInteger pembilang, BigInteger penyebut) {

    /** Brought to lowest terms. */
    public static Pecahan of(BigInteger pembilang, BigInteger penyebut) {
        BigInteger common = pembilang.gcd(penyebut);
        return new Pecahan(pembilang.divide(common), penyebut.divide(common));
    }

    /** The whole part. */
    public int bulat() {
        return pembilang.divide(penyebut).intValueExact();
    }

    /** As {@code 153/7}. */
    @Override
    public String toString() {
        return pembilang + "/" + penyebut;
    }
}
