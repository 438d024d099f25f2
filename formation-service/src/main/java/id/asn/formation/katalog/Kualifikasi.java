package id.asn.formation.katalog;

/**
 * An education that qualifies.
 *
 * @param tingkat level in BKN's two digits, {@code 40} for S-1; null when not known
 * @param kode code of BKN's list; null when the name stands in no list
 * @param nama normalised name
 * @param namaAsli the source's text where it differs from the name, else null
 */
public record Kualifikasi(String tingkat, String kode, String nama, String namaAsli) {}
