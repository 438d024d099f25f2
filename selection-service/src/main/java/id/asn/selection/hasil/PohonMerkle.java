package id.asn.selection.hasil;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 9162 (2.1) over the lines of a bundle: whoever holds its root can be shown that a line stands in the
 * bundle, at its place, without seeing any other. Lines are taken one after the other and folded block by block, so that a
 * million of them need the memory of a thousand; a proof needs the lines of one block and the roots of all.
 */
public final class PohonMerkle {
    /** Lines of a block: a power of two, so that every full block is a subtree. */
    public static final int BLOK = 1024;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> blocks = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>(BLOK);

    /** Takes the next line, its line end included. */
    public void add(byte[] line) {
        leaves.add(leaf(line));
        if (leaves.size() == BLOK) {
            close();
        }
    }

    private void close() {
        blocks.add(root(leaves));
        leaves.clear();
    }

    /** The roots of the blocks, the last of which may be shorter; nothing is taken after this. */
    public List<byte[]> blocks() {
        if (!leaves.isEmpty()) {
            close();
        }
        return List.copyOf(blocks);
    }

    /** The hash of a line. */
    public static byte[] leaf(byte[] line) {
        return sha256(LEAF, line, new byte[0]);
    }

    /** The root over these nodes; at least one. */
    public static byte[] root(List<byte[]> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        int left = left(nodes.size());
        return sha256(NODE, root(nodes.subList(0, left)), root(nodes.subList(left, nodes.size())));
    }

    /** The nodes beside the way from this one up to the root, in that order. */
    public static List<byte[]> path(List<byte[]> nodes, int index) {
        if (nodes.size() == 1) {
            return new ArrayList<>();
        }
        int left = left(nodes.size());
        List<byte[]> before = nodes.subList(0, left);
        List<byte[]> after = nodes.subList(left, nodes.size());
        List<byte[]> path = index < left ? path(before, index) : path(after, index - left);
        path.add(root(index < left ? after : before));
        return path;
    }

    /** The largest power of two below the count. */
    private static int left(int count) {
        return Integer.highestOneBit(count - 1);
    }

    private static byte[] sha256(byte kind, byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind);
            digest.update(first);
            digest.update(second);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
