package id.asn.formation.usulan;

/**
 * Why something is given back.
 *
 * @param kode of {@link AlasanPengembalian}, or null when only words are given
 * @param alasan in words
 */
public record Cacat(String kode, String alasan) {}
