package id.asn.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/** The root of the Merkle tree over the lines of a file (RFC 9162, 2.1), with one node kept for each full subtree. */
final class Pohon {
    private final Deque<byte[]> puncak = new ArrayDeque<>();
    private long banyak;

    void tambah(byte[] baris) {
        byte[] simpul = sidik(0, baris, new byte[0]);
        for (long penuh = banyak; penuh % 2 == 1; penuh /= 2) {
            simpul = sidik(1, puncak.pop(), simpul);
        }
        puncak.push(simpul);
        banyak++;
    }

    /** Lower-case hexadecimal; what is left of subtrees is joined from the right. */
    String akar() {
        byte[] akar = null;
        for (byte[] simpul : puncak) {
            akar = akar == null ? simpul : sidik(1, simpul, akar);
        }
        return akar == null ? "" : HexFormat.of().formatHex(akar);
    }

    /** Of a leaf (0) or of a node (1). */
    static byte[] sidik(int jenis, byte[] kiri, byte[] kanan) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) jenis);
            digest.update(kiri);
            digest.update(kanan);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
