package id.asn.formation.laporan;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of whole numbers that holds zero, with marks at round steps.
 *
 * @param langkah from mark to mark: 1, 2 or 5 times a power of ten
 * @param kiri where the least mark stands
 * @param kanan where the most stands
 */
record Skala(long least, long most, long langkah, int kiri, int kanan) {
    private static final int MARKS = 6;

    static Skala of(long smallest, long largest, int kiri, int kanan) {
        long low = Math.min(0, smallest);
        long high = Math.max(1, largest);
        long step = 1;
        while ((high - low) / step >= MARKS) {
            step = next(step);
        }
        return new Skala(Math.floorDiv(low, step) * step, -Math.floorDiv(-high, step) * step, step, kiri, kanan);
    }

    private static long next(long step) {
        return Long.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
    }

    int at(long number) {
        return (int) (kiri + (number - least) * (kanan - kiri) / (most - least));
    }

    List<Long> marks() {
        List<Long> marks = new ArrayList<>();
        for (long mark = least; mark <= most; mark += langkah) {
            marks.add(mark);
        }
        return marks;
    }
}
