package id.asn.formation.kebutuhan;

/**
 * Where something is said: a position of a unit, in a year.
 *
 * @param instansi the agency's code
 * @param unit the unit's code within the agency
 * @param jabatan the position's code
 */
public record Letak(int tahun, String instansi, String unit, String jabatan) {}
