package id.asn.formation.pemerataan;

/**
 * A unit as far as its place matters.
 *
 * @param kode unique within the agency
 */
public record Unit(String kode, String nama, Lokasi lokasi) {}
