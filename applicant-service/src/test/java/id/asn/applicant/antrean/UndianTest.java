package id.asn.applicant.antrean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The figures were reckoned by a transcription of the published algorithm in another language. */
class UndianTest {
    private static final byte[] COUNTING =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    /** SHA-256 of the word "antrean". */
    private static final byte[] HASHED =
            HexFormat.of().parseHex("cd6cd70110f4c0796555808425b4e736d4c5eede2574d1efb9e62dbf4293cb2c");

    private static long[] all(byte[] seed, int count) {
        Undian lot = new Undian(seed, count);
        return LongStream.range(0, count).map(lot::shuffled).toArray();
    }

    @Test
    void the_lot_is_the_published_one() {
        assertArrayEquals(new long[] {9, 7, 4, 1, 8, 0, 5, 6, 3, 2}, all(new byte[32], 10));
        assertArrayEquals(
                new long[] {
                    13, 19, 6, 5, 9, 0, 30, 27, 17, 24, 22, 10, 14, 25, 16, 18, 3, 1, 23, 32, 2, 11, 26, 15, 20, 7, 4,
                    8, 28, 31, 12, 21, 29
                },
                all(COUNTING, 33));
        Undian nation = new Undian(HASHED, 3_960_000);
        assertArrayEquals(
                new long[] {248675, 160740, 3238822, 2049556, 2751545},
                LongStream.of(0, 1, 2, 1_979_999, 3_959_999)
                        .map(nation::shuffled)
                        .toArray());
    }

    @Property(tries = 100)
    void everybody_gets_a_place_and_nobody_gets_anothers(
            @ForAll @Size(32) byte[] seed, @ForAll @IntRange(min = 1, max = 700) int count) {
        long[] places = LongStream.of(all(seed, count)).sorted().toArray();
        assertArrayEquals(LongStream.range(0, count).toArray(), places);
    }

    /** Twenty tickets over 8,000 seeds: each cell expects 400; 361 degrees of freedom give a chi-square near 361. */
    @Test
    void no_number_is_worth_more_than_another() {
        int count = 20;
        int draws = 8_000;
        long[][] seen = new long[count][count];
        Random seeds = new Random(2024);
        for (int i = 0; i < draws; i++) {
            byte[] seed = new byte[32];
            seeds.nextBytes(seed);
            long[] places = all(seed, count);
            for (int index = 0; index < count; index++) {
                seen[index][(int) places[index]]++;
            }
        }
        double expected = (double) draws / count;
        double square = 0;
        for (long[] row : seen) {
            square += LongStream.of(row)
                    .mapToDouble(cell -> (cell - expected) * (cell - expected) / expected)
                    .sum();
        }
        assertTrue(square < 361 + 5 * Math.sqrt(2 * 361), "chi-square " + square);
    }

    @Test
    void a_lot_of_nobody_or_under_a_short_seed_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new Undian(new byte[32], 0));
        assertThrows(IllegalArgumentException.class, () -> new Undian(new byte[31], 1));
        assertEquals(0, new Undian(new byte[32], 1).shuffled(0));
    }
}
