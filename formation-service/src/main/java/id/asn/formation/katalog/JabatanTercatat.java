package id.asn.formation.katalog;

/**
 * The post as the catalogue lists it.
 *
 * @param kode null when the source gives no code
 */
public record JabatanTercatat(String kode, String nama) {}
