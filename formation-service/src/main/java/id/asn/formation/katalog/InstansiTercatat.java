package id.asn.formation.katalog;

/**
 * The agency as the catalogue lists it.
 *
 * @param kode null when the source names an agency without a code that is known
 */
public record InstansiTercatat(String kode, String nama) {}
