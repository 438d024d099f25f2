package id.asn.selection.hasil;

/**
 * What a bundle comes down to.
 *
 * @param sha256 of the whole file, lower-case hexadecimal
 * @param rekap its counts
 */
public record Ringkasan(String sha256, Rekap rekap) {}
