package id.asn.formation.penetapan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Divides seats by weight with floors and caps, by largest remainder, in whole numbers and exact fractions only.
 *
 * <p>First the shares: the seats by weight among the free claims. Whoever is thereby above the cap or below the floor is
 * held there, if on the heavier side of the two, and the rest is divided again. Holding the heavier side moves the divisor
 * only further into that side, so that no held claim would ever be free again; each round holds at least one claim, so
 * there are at most as many rounds as claims. Then the seats: each free claim gets the whole part of its share, and the
 * seats left go one each to the largest remainders; equal remainders are served by agency code.
 *
 * <p>Each free claim is less than one seat from its share. Not promised: that more seats take none from anybody. Largest
 * remainder knows the Alabama paradox; methods without it leave claims a seat and more from their share.
 */
public final class SisaTerbesar {
    private final List<Tuntutan> tuntutan;
    private final long kuota;
    private final Map<Tuntutan, BigInteger> bobot = new HashMap<>();
    private final Map<Tuntutan, Kedudukan> ditahan = new HashMap<>();
    private BigInteger kursi;
    private BigInteger jumlahBobot;

    private SisaTerbesar(long kuota, List<Tuntutan> tuntutan) {
        this.tuntutan = tuntutan.stream().sorted(Tuntutan.URUTAN).toList();
        this.kuota = kuota;
        int scale = tuntutan.stream()
                .mapToInt(one -> Math.max(0, one.bobot().scale()))
                .max()
                .orElse(0);
        this.tuntutan.forEach(one -> bobot.put(one, one.bobot().setScale(scale).unscaledValue()));
        divideAmong(this.tuntutan);
    }

    /**
     * The shares, in the order of {@link Tuntutan#URUTAN}; their sum is the quota, or that of all caps where it is less.
     *
     * @param kuota not below the sum of all floors
     * @param tuntutan each agency and golongan once
     */
    public static List<Jatah> bagi(long kuota, List<Tuntutan> tuntutan) {
        long floors = sum(tuntutan, Tuntutan::lantai);
        if (kuota < floors) {
            throw new IllegalArgumentException("floors of %d above a quota of %d".formatted(floors, kuota));
        }
        SisaTerbesar division = new SisaTerbesar(kuota, tuntutan);
        if (sum(tuntutan, Tuntutan::batas) <= kuota) {
            tuntutan.forEach(one -> division.ditahan.put(one, Kedudukan.BATAS));
        } else {
            division.hold();
        }
        return division.seats();
    }

    private void hold() {
        List<Tuntutan> free = tuntutan;
        boolean held = true;
        while (held) {
            List<Tuntutan> above = free.stream()
                    .filter(one -> beyond(one, one.batas()).signum() > 0)
                    .toList();
            List<Tuntutan> below = free.stream()
                    .filter(one -> beyond(one, one.lantai()).signum() < 0)
                    .toList();
            int heavier = heavier(above, below);
            if (heavier >= 0) above.forEach(one -> ditahan.put(one, Kedudukan.BATAS));
            if (heavier <= 0) below.forEach(one -> ditahan.put(one, Kedudukan.LANTAI));
            held = !above.isEmpty() || !below.isEmpty();
            free = free();
            divideAmong(free);
        }
    }

    /** By how much the claim's share is beyond so many seats, in parts of the sum of weights. */
    private BigInteger beyond(Tuntutan one, int seats) {
        return kursi.multiply(bobot.get(one)).subtract(jumlahBobot.multiply(BigInteger.valueOf(seats)));
    }

    private int heavier(List<Tuntutan> above, List<Tuntutan> below) {
        BigInteger excess =
                above.stream().map(one -> beyond(one, one.batas())).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger deficit =
                below.stream().map(one -> beyond(one, one.lantai())).reduce(BigInteger.ZERO, BigInteger::add);
        return excess.compareTo(deficit.negate());
    }

    private List<Tuntutan> free() {
        return tuntutan.stream().filter(one -> !ditahan.containsKey(one)).toList();
    }

    /** Seats and weights of those still free; when none is, the last divisor stays, for it explains the shares. */
    private void divideAmong(List<Tuntutan> free) {
        if (!free.isEmpty()) {
            kursi = BigInteger.valueOf(
                    kuota - ditahan.keySet().stream().mapToLong(this::bound).sum());
            jumlahBobot = free.stream().map(bobot::get).reduce(BigInteger.ZERO, BigInteger::add);
        }
    }

    private int bound(Tuntutan one) {
        return ditahan.get(one) == Kedudukan.LANTAI ? one.lantai() : one.batas();
    }

    private Pecahan share(Tuntutan one) {
        return Pecahan.of(kursi.multiply(bobot.get(one)), jumlahBobot);
    }

    private List<Jatah> seats() {
        Map<Tuntutan, Integer> ranks = ranks();
        long left = kuota
                - ditahan.keySet().stream().mapToLong(this::bound).sum()
                - ranks.keySet().stream().mapToLong(one -> share(one).bulat()).sum();
        List<Jatah> seats = new ArrayList<>();
        for (Tuntutan one : tuntutan) {
            Integer rank = ranks.get(one);
            int whole = rank == null ? bound(one) : share(one).bulat();
            boolean served = rank != null && rank <= left;
            seats.add(new Jatah(
                    one,
                    ditahan.getOrDefault(one, Kedudukan.BEBAS),
                    share(one),
                    whole,
                    rank,
                    served ? whole + 1 : whole));
        }
        return seats;
    }

    /** Free claims by the size of their remainders, from 1. They have one denominator, so numerators decide. */
    private Map<Tuntutan, Integer> ranks() {
        List<Tuntutan> order = free().stream()
                .sorted(Comparator.comparing(
                                (Tuntutan one) -> kursi.multiply(bobot.get(one)).mod(jumlahBobot))
                        .reversed()
                        .thenComparing(Tuntutan.URUTAN))
                .toList();
        Map<Tuntutan, Integer> ranks = new HashMap<>();
        order.forEach(one -> ranks.put(one, ranks.size() + 1));
        return ranks;
    }

    private static long sum(List<Tuntutan> tuntutan, ToIntFunction<Tuntutan> part) {
        return tuntutan.stream().mapToInt(part).asLongStream().sum();
    }
}
