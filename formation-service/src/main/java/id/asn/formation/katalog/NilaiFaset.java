package id.asn.formation.katalog;

/**
 * How many rows bear one value of a facet.
 *
 * @param nilai what to filter by
 * @param nama what to show, null where the value speaks for itself
 */
public record NilaiFaset(String nilai, String nama, long formasi, long kursi) {}
