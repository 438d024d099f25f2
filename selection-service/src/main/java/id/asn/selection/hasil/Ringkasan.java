package id.asn.selection.hasil;

import java.util.List;

/**
 * What a bundle comes down to.
 *
 * @param sha256 of the whole file, lower-case hexadecimal
 * @param blok roots of the blocks of its Merkle tree
 * @param rekap its counts
 */
public record Ringkasan(String sha256, List<byte[]> blok, Rekap rekap) {}
