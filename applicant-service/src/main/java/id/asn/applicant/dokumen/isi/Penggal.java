package id.asn.applicant.dokumen.isi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A piece of a file in memory, searched eight bytes at a time: nearly all of a scanned paper is passed over. */
final class Penggal {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;

    private Penggal() {}

    /** The first place of the value from there on; the end when it is not there. */
    static int indexOf(byte value, byte[] bytes, int from, int end) {
        long wanted = (value & 0xFF) * ONES;
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long different = (long) WORD.get(bytes, at) ^ wanted;
            // a byte that is zero, and none before it, borrows from its highest bit
            long zero = (different - ONES) & ~different & HIGH_BITS;
            if (zero != 0) {
                return at + Long.numberOfTrailingZeros(zero) / Byte.SIZE;
            }
        }
        while (at < end && bytes[at] != value) {
            at++;
        }
        return at;
    }
}
