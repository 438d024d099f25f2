package id.asn.formation.penetapan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every division, whatever the weights, floors and caps. */
class SisaTerbesarPropertyTest {
    record Isi(BigDecimal bobot, int lantai, int lebih) {}

    @Provide
    Arbitrary<Isi> contents() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.0001"), new BigDecimal("9999"))
                                .ofScale(4),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 60))
                .as(Isi::new);
    }

    private static List<Tuntutan> claims(List<Isi> contents) {
        List<Tuntutan> claims = new ArrayList<>();
        for (Isi one : contents) {
            String agency = "%04d".formatted(1000 + claims.size());
            claims.add(new Tuntutan(
                    agency, SisaTerbesarTest.TEKNIS, one.bobot(), one.lantai(), one.lantai() + one.lebih()));
        }
        return claims;
    }

    private static int floors(List<Tuntutan> claims) {
        return claims.stream().mapToInt(Tuntutan::lantai).sum();
    }

    private static int caps(List<Tuntutan> claims) {
        return claims.stream().mapToInt(Tuntutan::batas).sum();
    }

    @Property
    void the_sum_is_the_quota_or_all_caps_and_floors_and_caps_hold(
            @ForAll @Size(max = 30) List<@From("contents") Isi> contents, @ForAll @IntRange(max = 900) int above) {
        List<Tuntutan> claims = claims(contents);
        int quota = floors(claims) + above;
        List<Jatah> shares = SisaTerbesar.bagi(quota, claims);
        assertEquals(
                Math.min(quota, caps(claims)),
                shares.stream().mapToInt(Jatah::jumlah).sum());
        for (Jatah share : shares) {
            assertTrue(share.jumlah() >= share.tuntutan().lantai());
            assertTrue(share.jumlah() <= share.tuntutan().batas());
        }
    }

    @Property
    void the_order_of_the_claims_changes_nothing(
            @ForAll @Size(max = 20) List<@From("contents") Isi> contents,
            @ForAll @IntRange(max = 400) int above,
            @ForAll Random random) {
        List<Tuntutan> claims = claims(contents);
        int quota = floors(claims) + above;
        List<Jatah> shares = SisaTerbesar.bagi(quota, claims);
        Collections.shuffle(claims, random);
        assertEquals(shares, SisaTerbesar.bagi(quota, claims));
    }

    @Property
    void a_free_claim_is_less_than_one_seat_from_its_exact_share(
            @ForAll @Size(min = 1, max = 30) List<@From("contents") Isi> contents,
            @ForAll @IntRange(max = 900) int above) {
        List<Tuntutan> claims = claims(contents);
        for (Jatah share : SisaTerbesar.bagi(floors(claims) + above, claims)) {
            if (share.kedudukan() == Kedudukan.BEBAS) {
                BigInteger difference = share.kuota()
                        .penyebut()
                        .multiply(BigInteger.valueOf(share.jumlah()))
                        .subtract(share.kuota().pembilang());
                assertTrue(difference.abs().compareTo(share.kuota().penyebut()) < 0);
            }
        }
    }

    @Property
    void without_floors_and_caps_the_share_is_the_weight_s_part_of_the_quota(
            @ForAll @Size(min = 1, max = 20) List<@From("contents") Isi> contents,
            @ForAll @IntRange(min = 1, max = 900) int quota) {
        List<Tuntutan> claims = claims(contents).stream()
                .map(one -> new Tuntutan(one.instansi(), one.golongan(), one.bobot(), 0, quota))
                .toList();
        BigInteger all =
                claims.stream().map(one -> one.bobot().unscaledValue()).reduce(BigInteger.ZERO, BigInteger::add);
        List<Jatah> shares = SisaTerbesar.bagi(quota, claims);
        if (caps(claims) > quota) {
            for (Jatah share : shares) {
                BigInteger weight = share.tuntutan().bobot().unscaledValue();
                assertEquals(Pecahan.of(BigInteger.valueOf(quota).multiply(weight), all), share.kuota());
            }
        }
    }

    @Property
    void whoever_is_held_would_by_weight_alone_be_beyond_what_holds_it(
            @ForAll @Size(min = 1, max = 30) List<@From("contents") Isi> contents,
            @ForAll @IntRange(max = 900) int above) {
        List<Tuntutan> claims = claims(contents);
        int quota = floors(claims) + above;
        if (caps(claims) <= quota) {
            return;
        }
        for (Jatah share : SisaTerbesar.bagi(quota, claims)) {
            BigInteger pembilang = share.kuota().pembilang();
            BigInteger penyebut = share.kuota().penyebut();
            int held = pembilang.compareTo(penyebut.multiply(BigInteger.valueOf(share.jumlah())));
            assertTrue(share.kedudukan() != Kedudukan.BATAS || held >= 0);
            assertTrue(share.kedudukan() != Kedudukan.LANTAI || held <= 0);
        }
    }
}
