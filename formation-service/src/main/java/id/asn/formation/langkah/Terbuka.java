package id.asn.formation.langkah;

/**
 * A move from the present state, and whether this caller may make it now.
 *
 * @param alasan why not; null when it may be made
 */
public record Terbuka(String tindakan, boolean boleh, String alasan) {}
