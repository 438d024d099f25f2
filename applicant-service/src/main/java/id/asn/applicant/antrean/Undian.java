package id.asn.applicant.antrean;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The lot: a permutation of 0 to count - 1 that seed and count fix, reckoned for one index at a time. It is the swap-or-not
 * shuffle (Hoang, Morris, Rogaway 2012) as the Ethereum consensus specification writes it down
 * ({@code compute_shuffled_index}, 90 rounds of SHA-256), so that libraries of others recompute it.
 */
final class Undian {
    private static final int ROUNDS = 90;
    private static final int SEED = 32;
    private static final int BITS_PER_HASH = 256;

    private final byte[] seed;
    private final long count;
    private final MessageDigest sha256 = sha256();

    /**
     * The lot of so many under this seed.
     *
     * @param seed 32 bytes
     * @param count 1 to 2^40
     */
    Undian(byte[] seed, long count) {
        if (seed.length != SEED || count < 1 || count > 1L << 40) {
            throw new IllegalArgumentException("a lot needs 32 bytes of seed and 1 to 2^40 tickets");
        }
        this.seed = seed.clone();
        this.count = count;
    }

    /** Where the index of 0 to count - 1 comes to stand, 0 first. */
    long shuffled(long index) {
        long at = index;
        for (int round = 0; round < ROUNDS; round++) {
            long flip = Math.floorMod(pivot(round) - at, count);
            at = swaps(round, Math.max(at, flip)) ? flip : at;
        }
        return at;
    }

    private long pivot(int round) {
        ByteBuffer hash =
                ByteBuffer.wrap(hash(ByteBuffer.allocate(SEED + 1).put(seed).put((byte) round)));
        return Long.remainderUnsigned(hash.order(ByteOrder.LITTLE_ENDIAN).getLong(), count);
    }

    private boolean swaps(int round, long position) {
        byte[] bits = hash(ByteBuffer.allocate(SEED + 1 + Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(seed)
                .put((byte) round)
                .putInt((int) (position / BITS_PER_HASH)));
        int bit = (int) (position % BITS_PER_HASH);
        return (bits[bit / Byte.SIZE] >> bit % Byte.SIZE & 1) == 1;
    }

    private byte[] hash(ByteBuffer filled) {
        return sha256.digest(filled.array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
