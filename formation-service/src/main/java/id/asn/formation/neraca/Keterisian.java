package id.asn.formation.neraca;

/**
 * What one result says of one line.
 *
 * @param terisi seats filled
 * @param sha256 hash of the published result, 64 hexadecimal digits
 */
public record Keterisian(int terisi, String sha256) {}
